; UNVERIFIED: written with the manual of Inno Setup 6, never run. No Windows machine was at hand.
; Makes the installer from the folder that PyInstaller made; `installer/windows/build.ps1` calls it:
;   iscc /DVersion=0.1.0 /DFrozen=..\..\dist\turnout /DOut=..\..\dist installer\windows\turnout.iss

#ifndef Version
  #error Give the version with /DVersion=
#endif

[Setup]
; Never change this: by it an update finds what it replaces.
AppId={{6D1F0E4A-5C0B-4E6B-9E0C-7A1B6B1E7C41}
AppName=Turnout
AppVersion={#Version}
AppPublisher=The Turnout authors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Turnout
DefaultGroupName=Turnout
DisableProgramGroupPage=yes
; Without an administrator it goes into the person's own programs.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputDir={#Out}
OutputBaseFilename=turnout-{#Version}-setup
SetupIconFile={#Frozen}\..\turnout.ico
UninstallDisplayIcon={app}\turnout-station.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
; A station that records is not closed from under the coach.
CloseApplications=yes
CloseApplicationsFilter=turnout.exe,turnout-station.exe
#ifdef Sign
; `build.ps1` hands over a signing command where a certificate is given.
SignTool=turnoutsign
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; Libraries of the version before would be found in place of the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Frozen}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Turnout"; Filename: "{app}\turnout-station.exe"
Name: "{group}\Turnout with simulated sensors"; Filename: "{app}\turnout-station.exe"; Parameters: "demo"
Name: "{autodesktop}\Turnout"; Filename: "{app}\turnout-station.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\turnout.exe"; Parameters: "selftest"; StatusMsg: "Proving the installation ..."; Flags: runhidden
Filename: "{app}\turnout-station.exe"; Description: "{cm:LaunchProgram,Turnout}"; Flags: nowait postinstall skipifsilent

; Nothing under [UninstallDelete]: the clinic's data lies in %LOCALAPPDATA%\Turnout and stays.
