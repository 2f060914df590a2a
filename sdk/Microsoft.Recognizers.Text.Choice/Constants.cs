namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Names that choice recognition uses.</summary>
public static class Constants
{
    public const string SYS_BOOLEAN_TRUE = "boolean_true";
    public const string SYS_BOOLEAN_FALSE = "boolean_false";
    public const string MODEL_BOOLEAN = "boolean";
}
