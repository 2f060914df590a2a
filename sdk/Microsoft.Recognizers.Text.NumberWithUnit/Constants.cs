namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Names that the recognition of numbers with units uses.</summary>
public static class Constants
{
    public const string SYS_UNIT_DIMENSION = "builtin.unit.dimension";
    public const string SYS_UNIT = "builtin.unit";
    public const string SYS_UNIT_AGE = "builtin.unit.age";
    public const string SYS_UNIT_AREA = "builtin.unit.area";
    public const string SYS_UNIT_CURRENCY = "builtin.unit.currency";
    public const string SYS_UNIT_LENGTH = "builtin.unit.length";
    public const string SYS_UNIT_SPEED = "builtin.unit.speed";
    public const string SYS_UNIT_TEMPERATURE = "builtin.unit.temperature";
    public const string SYS_UNIT_VOLUME = "builtin.unit.volume";
    public const string SYS_UNIT_WEIGHT = "builtin.unit.weight";
    public const string SYS_NUM = "builtin.num";
    public const string AMBIGUOUS_TIME_TERM = "pm";
    public const string FAKE_ISO_CODE_PREFIX = "_";
}
