namespace Microsoft.Recognizers.Text.Number;

/// <summary>How numbers are recognized.</summary>
[Flags]
public enum NumberOptions
{
    /// <summary>As usual.</summary>
    None = 0,

    /// <summary>Fractions of a whole count as percentages.</summary>
    PercentageMode = 1,

    /// <summary>Results are not kept for the same text.</summary>
    NoProtoCache = 16,

    /// <summary>Relative ordinals such as "last" are left out.</summary>
    SuppressExtendedTypes = 2097152,

    /// <summary>Experiments of the day are on.</summary>
    ExperimentalMode = 4194304,

    /// <summary>What is not released yet is on.</summary>
    EnablePreview = 8388608,
}
