"""Lines that devices may say beside those of their sessions, by the first word of the driver's name."""

MORE_LINES: dict[str, tuple[bytes, ...]] = {
    "chronojump": (
        b"4294967295;1.25", b"4294967296;1.25", b"100;R", b"120;R", b"130;r", b"140;1.5", b"150;2", b"7;NAN",
        b"4294967296;r", b"-81.5", b"Taring OK: -8155", b"Taring OK", b"Calibrating OK: -0.91", b"Tare set",
        b"Calibration factor set", b"Not a valid command", b"binary", b"Force_Platform-0.1",
        b"Starting capture", b"Capture ended. Records: 5", b"9;-inf", b"3;4294967295;-12", b"4;4294967295",
        b"5;17", b"3;18;999",
    ),
    "openscale": (
        b"-5,4.00,kg,", b"4294967295,4.00,lbs,-8388608,25.31,0,", b"3,OVF,kg,8388607,", b"7,1.00,kg,0,24.5,",
        b"4,nan,kg,65535,25.3,", b"1) Tare scale to zero [-81]", b"2) Calibrate scale [7050]",
        b"3) Timestamp [On]", b"4) Set report rate [200]", b"6) Change units of measure [lbs]",
        b"q) Raw reading [Off]", b"9) Local temp [On]", b"r) Remote temp [On]", b"100,1.00,kg,25.31,24.00,",
        b"101,1.00,kg,25.31,", b"t) Serial trigger [Off]", b"c) Trigger character: [33] !",
        b"System Configuration", b"Minimum time between reports: 104", b"By SparkFun Electronics",
        b"No remote sensor found", b"Press x to bring up settings", b"Place known weight on scale.",
        b"Tare point: 12",
    ),
    "mtsics": (
        b"S I", b"TA A 1.00 kg", b"T S 1.00 kg", b"TI I", b"TAC A", b"TAR I", b"ZI S", b"Z +",
        b'I3 A "1.2" x', b'I2 A "MS" x', b"ET", b"EL", b"SIR -",
        b'I3 A "1.2"', b'I2 A "MS"', b"S D - 1.5 N", b"S S 1.0 oz",
        b"SNR S 999999999.999999 t",
    ),
    "mark10": (b"4.285 kN", b"-4.285 mN", b"999999999999.999999999 klbF", b"1.5 ozF", b"nan N"),
}  # fmt: skip
