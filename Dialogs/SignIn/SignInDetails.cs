using EcomBot.Cognitive;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.SignIn;

/// <summary>What a customer has said so far about who they are.</summary>
/// <param name="Email">Their e-mail address.</param>
/// <param name="Name">First and last name, as written.</param>
/// <param name="PostalCode">The postal code of their address.</param>
/// <param name="Phone">Their phone number, which does in the place of the postal code or the name.</param>
public sealed record SignInDetails(string? Email = null, string? Name = null, string? PostalCode = null, string? Phone = null)
{
    /// <summary>Whether it is enough to look for them.</summary>
    public bool IsComplete => Email is not null || (Name is not null && PostalCode is not null) || (Phone is not null && (Name ?? PostalCode) is not null);

    /// <summary>These details and what a message adds to them. What was said last counts.</summary>
    public SignInDetails With(Utterance message) => this with
    {
        Email = message.First(EntityCategory.Email) ?? Email,
        Name = SignInWords.PersonIn(message) ?? Name,
        PostalCode = message.First(EntityCategory.PostalCode) ?? PostalCode,
        Phone = message.First(EntityCategory.Phone) ?? Phone,
    };

    /// <summary>
    /// These details and what the answer to a question for them adds. An answer may be the bare name in any spelling, the bare
    /// postal code, or both, so what no entity claims counts as the name, or as the postal code when it has digits.
    /// </summary>
    public SignInDetails WithAnswer(Utterance answer)
    {
        var details = With(answer);
        var words = SignInWords.LeftIn(answer);
        var code = words.Where(word => word.Any(char.IsDigit)).ToList();
        var name = words.Where(word => !word.Any(char.IsDigit)).ToList();
        return details with
        {
            PostalCode = answer.First(EntityCategory.PostalCode)
                ?? (SignInWords.AreCode(code) && !PriceWords.SetsLimit(answer) ? string.Join(' ', code) : details.PostalCode),
            Name = SignInWords.PersonIn(answer) ?? (SignInWords.AreName(name, answer.Text) ? string.Join(' ', name) : details.Name),
        };
    }
}
