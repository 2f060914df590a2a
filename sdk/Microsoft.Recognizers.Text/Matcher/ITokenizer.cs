namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>Cuts texts into pieces.</summary>
public interface ITokenizer
{
    /// <summary>The pieces in the order of the text.</summary>
    List<Token> Tokenize(string input);
}
