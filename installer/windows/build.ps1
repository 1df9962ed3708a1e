# UNVERIFIED: never run; no Windows machine was at hand.
# Makes turnout-VERSION-setup.exe. Needs the dependency group `installer` and Inno Setup 6 (iscc on the PATH).
#   powershell installer\windows\build.ps1 [-Certificate THUMBPRINT]
# With a certificate of the Windows store the programs and the installer are signed (signtool on the PATH).

param([string]$Certificate = "", [string]$Timestamp = "http://timestamp.digicert.com")
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
$python = ".venv\Scripts\python.exe"
$version = & $python -c "import tomllib; print(tomllib.load(open('pyproject.toml', 'rb'))['project']['version'])"

function Invoke-Checked { & $args[0] $args[1..($args.Count - 1)]; if ($LASTEXITCODE -ne 0) { throw "$($args[0]) failed." } }

Invoke-Checked $python -c "from pathlib import Path; from installer.pictures import icon_file; icon_file(Path('dist/turnout.ico'))"
Invoke-Checked $python -m PyInstaller --noconfirm --distpath dist --workpath build installer\turnout.spec
Invoke-Checked dist\turnout\turnout.exe selftest

$words = @("/DVersion=$version", "/DFrozen=..\..\dist\turnout", "/DOut=..\..\dist")
if ($Certificate) {
    $sign = "signtool sign /sha1 $Certificate /fd sha256 /tr $Timestamp /td sha256"
    foreach ($program in "turnout.exe", "turnout-station.exe") {
        Invoke-Checked signtool sign /sha1 $Certificate /fd sha256 /tr $Timestamp /td sha256 "dist\turnout\$program"
    }
    $words += "/DSign"
    $words += "/Sturnoutsign=$sign `$f"
}
Invoke-Checked iscc @words installer\windows\turnout.iss
Write-Output "dist\turnout-$version-setup.exe"
