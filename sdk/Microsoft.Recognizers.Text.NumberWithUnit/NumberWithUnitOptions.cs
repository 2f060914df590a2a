namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>How numbers with units are recognized.</summary>
[Flags]
public enum NumberWithUnitOptions
{
    /// <summary>As usual.</summary>
    None = 0,

    /// <summary>Results are not kept for the same text.</summary>
    NoProtoCache = 16,

    /// <summary>What is not released yet is on.</summary>
    EnablePreview = 8388608,
}
