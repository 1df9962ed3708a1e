"""Bytes that devices are known to send, from their documents and from genuine captures."""

CHRONOJUMP_STREAM = b"0;52.52\r\n968;52.77\r\n3324;52.87\r\n14628;53.01\r\n"
CHRONOJUMP_SESSION = (
    b"Capture ended:\r\nForce_Sensor-0.6\r\nStarting capture...\r\n100;1.00\r\n150;R\r\n11400;-2.08\r\n"
    b"22736;-0.05\r\nTaring OK:-812\r\n1500000;0.4\r\n1511304;nan\r\nNot a valid command\r\n7;3.25\r\n"
)
WIT_ACC_1G = bytes.fromhex("5551000000000008C4097B")
WIT_GYR_1000 = bytes.fromhex("5552004000000000C409B4")
WIT_ANGLES = bytes.fromhex("5553004000C000200000C8")
WIT_QUATERNION = bytes.fromhex("5559FF7F0000000000002C")
WIT_GENUINE = bytes.fromhex("5551000000000000B6015D 5552000000000000C989F9 55534E0536FF000006C1F7")
WIT_CYCLE = WIT_ACC_1G + WIT_GYR_1000 + WIT_ANGLES + WIT_QUATERNION
XIMU3_INERTIAL = bytes.fromhex("C940420F0000000000" + "00" * 20 + "0000803F0A")
XIMU3_QUATERNION = bytes.fromhex("D140420F00000000000000803F0000000000000000000000000A")
# The manual prints the number of this message big-endian; the device and the maker's program do not.
XIMU3_TEMPERATURE = bytes.fromhex("D4DBDC00000000000000 0000C8410A")
BNO_DATASHEET = bytes.fromhex("AAAADE010092FF25088DFEECFFD103000000E7")
