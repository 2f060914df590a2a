namespace Microsoft.Recognizers.Text.Sequence.Scanning;

/// <summary>Finds one kind of sequence, in time linear in the text's length.</summary>
internal interface ISequenceScanner
{
    /// <summary>What the results are called, such as <c>builtin.email</c>.</summary>
    string TypeName { get; }

    /// <summary>The sequences in the order of the text; none overlaps another.</summary>
    IEnumerable<SequenceFound> Scan(string text);
}
