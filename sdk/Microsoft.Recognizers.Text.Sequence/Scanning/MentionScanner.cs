namespace Microsoft.Recognizers.Text.Sequence.Scanning;

/// <summary>Finds mentions: @ and a name; not the @ of an e-mail address.</summary>
internal sealed class MentionScanner : ISequenceScanner
{
    /// <inheritdoc/>
    public string TypeName => Constants.SYS_MENTION;

    /// <inheritdoc/>
    public IEnumerable<SequenceFound> Scan(string text)
    {
        for (var i = text.IndexOf('@'); i >= 0; i = text.IndexOf('@', i + 1))
        {
            var end = Characters.EndOf(text, i + 1, c => Characters.IsWord(c) || c is '.' or '-');
            while (end > i + 1 && text[end - 1] is '.' or '-')
            {
                end--;
            }
            if (end > i + 1 && char.IsAsciiLetterOrDigit(text[i + 1]) && !(Characters.IsWordAt(text, i - 1) && text.AsSpan(i, end - i).Contains('.')))
            {
                yield return new SequenceFound(i, end);
            }
        }
    }
}
