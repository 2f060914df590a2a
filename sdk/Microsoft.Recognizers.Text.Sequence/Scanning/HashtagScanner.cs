namespace Microsoft.Recognizers.Text.Sequence.Scanning;

/// <summary>Finds hashtags: # and letters, digits or underscores, not glued to what comes before.</summary>
internal sealed class HashtagScanner : ISequenceScanner
{
    /// <inheritdoc/>
    public string TypeName => Constants.SYS_HASHTAG;

    /// <inheritdoc/>
    public IEnumerable<SequenceFound> Scan(string text)
    {
        for (var i = text.IndexOf('#'); i >= 0 && i < text.Length; i = text.IndexOf('#', i + 1))
        {
            var end = Characters.EndOf(text, i + 1, c => char.IsLetterOrDigit(c) || c == '_');
            var isGlued = i > 0 && (Characters.IsWord(text[i - 1]) || text[i - 1] is '/' or '&' or '?' or '=' or '#' or '-' or '@');
            if (end > i + 1 && !isGlued)
            {
                yield return new SequenceFound(i, end);
            }
        }
    }
}
