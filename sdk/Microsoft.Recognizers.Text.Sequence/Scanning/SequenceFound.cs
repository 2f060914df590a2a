namespace Microsoft.Recognizers.Text.Sequence.Scanning;

/// <summary>A sequence and where it stands.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index behind its last character.</param>
internal sealed record SequenceFound(int Start, int End)
{
    /// <summary>The value where it is not the text itself.</summary>
    public string Value { get; init; }

    /// <summary>What sort of address it is.</summary>
    public string Type { get; init; }

    /// <summary>How sure it is, from 0 to 1; null where every match is.</summary>
    public double? Score { get; init; }

    /// <summary>Whether the text is shown as it was written; else in lower case.</summary>
    public bool KeepsCase { get; init; }
}
