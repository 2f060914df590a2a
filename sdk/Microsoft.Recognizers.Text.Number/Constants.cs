namespace Microsoft.Recognizers.Text.Number;

/// <summary>Names that number recognition uses.</summary>
public static class Constants
{
    public const string SYS_NUM_CARDINAL = "builtin.num.cardinal";
    public const string SYS_NUM_DOUBLE = "builtin.num.double";
    public const string SYS_NUM_FRACTION = "builtin.num.fraction";
    public const string SYS_NUM_INTEGER = "builtin.num.integer";
    public const string SYS_NUM = "builtin.num";
    public const string SYS_NUM_ORDINAL = "builtin.num.ordinal";
    public const string SYS_NUM_PERCENTAGE = "builtin.num.percentage";
    public const string SYS_NUMRANGE = "builtin.num.numberrange";
    public const string MODEL_NUMBER = "number";
    public const string MODEL_NUMBERRANGE = "numberrange";
    public const string MODEL_ORDINAL = "ordinal";
    public const string MODEL_ORDINAL_RELATIVE = "ordinal.relative";
    public const string MODEL_PERCENTAGE = "percentage";
    public const char NO_BREAK_SPACE = '\u202f';
    public const string ENGLISH = "Eng";
    public const string CHINESE = "Chi";
    public const string FRENCH = "Fre";
    public const string GERMAN = "Ger";
    public const string JAPANESE = "Jpn";
    public const string PORTUGUESE = "Por";
    public const string SPANISH = "Spa";
    public const string DUTCH = "Dut";
    public const string KOREAN = "Kor";
    public const string ITALIAN = "Ita";
    public const string SWEDISH = "Swe";
    public const string BULGARIAN = "Bul";
    public const string TURKISH = "Tur";
    public const string HINDI = "Hin";
    public const string FRACTION_PREFIX = "Frac";
    public const string DOUBLE_PREFIX = "Double";
    public const string INTEGER_PREFIX = "Integer";
    public const string ORDINAL_PREFIX = "Ordinal";
    public const string PERCENT_PREFIX = "Percent";
    public const string NUMBER_SUFFIX = "Num";
    public const string POWER_SUFFIX = "Pow";
    public const string SPECIAL_SUFFIX = "Spe";
    public const string RELATIVE_START = "start";
    public const string RELATIVE_END = "end";
    public const string RELATIVE_CURRENT = "current";
    public const string RelativeOrdinalGroupName = "relativeOrdinal";
    public const string INTEGER = "integer";
    public const string DECIMAL = "decimal";
    public const string FRACTION = "fraction";
    public const string POWER = "power";

    /// <summary>The subtypes that a resolution may name.</summary>
    public static readonly HashSet<string> ValidSubTypes = [INTEGER, DECIMAL, FRACTION, POWER];
}
