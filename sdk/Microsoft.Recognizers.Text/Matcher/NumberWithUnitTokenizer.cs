namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>Cuts texts into words as <see cref="SimpleTokenizer"/> does, and digits from letters: 5km is 5 and km.</summary>
public class NumberWithUnitTokenizer : SimpleTokenizer
{
    /// <inheritdoc/>
    public override List<Token> Tokenize(string input) => base.Tokenize(input);

    /// <inheritdoc/>
    private protected override bool EndsWord(char before, char c) => char.IsDigit(before) != char.IsDigit(c);
}
