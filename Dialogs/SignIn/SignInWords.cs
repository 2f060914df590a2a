using EcomBot.Cognitive;

namespace EcomBot.Dialogs.SignIn;

/// <summary>The words of an answer that may be somebody's name.</summary>
internal static class SignInWords
{
    private static readonly char[] Separators = [' ', ',', ';', '\n', '\r', '\t', '，', '、', '。', ':', '：'];

    /// <summary>What is left of an answer when the e-mail address, the name and the postal code are taken out.</summary>
    public static IReadOnlyList<string> LeftIn(TextInsights answer)
    {
        var rest = answer.Text.ToCharArray();
        foreach (var entity in answer.Entities.Where(entity => entity.Category is EntityCategory.Email or EntityCategory.PostalCode or EntityCategory.OrderNumber))
        {
            Array.Fill(rest, ' ', entity.Offset, entity.Length);
        }
        return new string(rest).Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>Whether words can be somebody's first and last name.</summary>
    public static bool AreName(IReadOnlyList<string> words) =>
        words.All(word => word.All(letter => char.IsLetter(letter) || letter is '-' or '\'' or '’' or '.' or '·'))
            && (words.Count is >= 2 and <= 5 || words is [{ Length: >= 2 and <= 4 } together] && together[0] > '\u2E80');
}
