namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>How sequences are recognized.</summary>
[Flags]
public enum SequenceOptions
{
    /// <summary>As usual.</summary>
    None = 0,
}
