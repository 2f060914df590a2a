namespace EcomBot.Cognitive.Spelling;

/// <summary>Gives the words that messages are read by, which a misspelt word is likely to be one of; a host may register several.</summary>
public interface IExpectedWords
{
    /// <summary>Texts whose words are expected, in any order.</summary>
    /// <param name="language">ISO 639-1.</param>
    IEnumerable<string> Of(string language);
}
