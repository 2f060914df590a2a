using EcomBot.Cognitive;

namespace EcomBot.Dialogs.SignIn;

/// <summary>What a customer has said so far about who they are.</summary>
/// <param name="Email">Their e-mail address.</param>
/// <param name="Name">First and last name, as written.</param>
/// <param name="PostalCode">The postal code of their address.</param>
/// <param name="Failures">How often nobody was found by what they said.</param>
public sealed record SignInDetails(string? Email = null, string? Name = null, string? PostalCode = null, int Failures = 0)
{
    /// <summary>Whether it is enough to look for them.</summary>
    public bool IsComplete => Email is not null || (Name is not null && PostalCode is not null);

    /// <summary>These details and what a message adds to them. What was said last counts.</summary>
    public SignInDetails With(TextInsights message) => this with
    {
        Email = First(message, EntityCategory.Email) ?? Email,
        Name = First(message, EntityCategory.Person) ?? Name,
        PostalCode = First(message, EntityCategory.PostalCode) ?? PostalCode,
    };

    /// <summary>
    /// These details and what the answer to a question for them adds. An answer may be the bare name in any spelling, the bare
    /// postal code, or both, so what no entity claims counts as the name, or as the postal code when it has digits.
    /// </summary>
    public SignInDetails WithAnswer(TextInsights answer)
    {
        var details = With(answer);
        var words = SignInWords.LeftIn(answer);
        var code = words.Where(word => word.Any(char.IsDigit)).ToList();
        var name = words.Where(word => !word.Any(char.IsDigit)).ToList();
        return details with
        {
            PostalCode = First(answer, EntityCategory.PostalCode) ?? (code.Count > 0 ? string.Join(' ', code) : details.PostalCode),
            Name = First(answer, EntityCategory.Person) ?? (SignInWords.AreName(name) ? string.Join(' ', name) : details.Name),
        };
    }

    private static string? First(TextInsights message, string category) =>
        message.EntitiesOf(category).FirstOrDefault() is { } entity ? entity.Value ?? entity.Text : null;
}
