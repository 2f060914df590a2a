using EcomBot.Cognitive;
using EcomBot.Commerce.Customers;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.SignIn;

/// <summary>Finds the customer that sign-in details describe.</summary>
public sealed class CustomerFinder(ICustomerDirectory customers)
{
    /// <summary>
    /// The customer with that e-mail address, or with that name and postal code, or with that phone number and one of the two; null
    /// when there is none.
    /// </summary>
    public async Task<Customer?> FindAsync(SignInDetails details, CancellationToken cancellationToken) =>
        details.Email is { } email ? await customers.FindByEmailAsync(email, cancellationToken)
        : details is { Name: { } name, PostalCode: { } code } && await FindByNameAsync(name, code, cancellationToken) is { } named ? named
        : details.Phone is { } phone ? await FindByPhoneAsync(phone, details, cancellationToken)
        : null;

    /// <summary>
    /// The first and last name that stand beside a postal code of a text ("hey im ana silva 78701"), as written, of the customer who
    /// lives there; null when there is none.
    /// </summary>
    public async Task<string?> NameBesideAsync(Utterance said, CancellationToken cancellationToken)
    {
        if (said.EntitiesOf(EntityCategory.PostalCode).FirstOrDefault() is not { } code)
        {
            return null;
        }
        foreach (var pair in SignInWords.Beside(said.Text, code.Offset, code.Offset + code.Length))
        {
            if (await FindByNameAsync(pair, code.Value ?? code.Text, cancellationToken) is not null)
            {
                return pair;
            }
        }
        return null;
    }

    private async Task<Customer?> FindByNameAsync(string name, string postalCode, CancellationToken cancellationToken)
    {
        foreach (var (first, last) in CustomerNames.Readings(name))
        {
            if (await customers.FindByNameAsync(first, last, postalCode, cancellationToken) is { } found)
            {
                return found;
            }
        }
        return null;
    }

    private async Task<Customer?> FindByPhoneAsync(string phone, SignInDetails details, CancellationToken cancellationToken) =>
        await customers.FindByPhoneAsync(phone, cancellationToken) is { } found && Fits(found, details) ? found : null;

    private static bool Fits(Customer found, SignInDetails details) =>
        (details.Name is { } name && CustomerNames.IsNamed(name, found.FirstName, found.LastName))
        || (details.PostalCode is { } code && LettersOf(code) == LettersOf(found.Address.PostalCode));

    private static string LettersOf(string code) => PlainText.Of(code).Replace(" ", "", StringComparison.Ordinal);
}
