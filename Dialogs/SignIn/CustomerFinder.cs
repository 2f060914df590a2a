using EcomBot.Commerce.Customers;

namespace EcomBot.Dialogs.SignIn;

/// <summary>Finds the customer that sign-in details describe.</summary>
public sealed class CustomerFinder(ICustomerDirectory customers)
{
    /// <summary>The customer with that e-mail address, or with that name and postal code; null when there is none.</summary>
    public async Task<Customer?> FindAsync(SignInDetails details, CancellationToken cancellationToken) =>
        details.Email is { } email
            ? await customers.FindByEmailAsync(email, cancellationToken)
            : await FindByNameAsync(details.Name!, details.PostalCode!, cancellationToken);

    // Where the first name ends cannot be known ("Anna Maria Li"), and some write the last name first.
    private async Task<Customer?> FindByNameAsync(string name, string postalCode, CancellationToken cancellationToken)
    {
        foreach (var (first, last) in Readings(name))
        {
            if (await customers.FindByNameAsync(first, last, postalCode, cancellationToken) is { } found)
            {
                return found;
            }
        }
        return null;
    }

    // Other words may stand around the name ("bin Ana Silva, PLZ …"), so the longest run of words is tried first, then shorter ones.
    private static IEnumerable<(string First, string Last)> Readings(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var length = words.Length; length > 1; length--)
        {
            for (var start = 0; start + length <= words.Length; start++)
            {
                foreach (var reading in Splits(words[start..(start + length)]))
                {
                    yield return reading;
                }
            }
        }
        if (words is [{ Length: >= 2 and <= 4 } together] && together[0] > '\u2E80')
        {
            // A Chinese name is written together, last name first; the last name has one character, seldom two.
            yield return (together[1..], together[..1]);
            yield return (together[2..], together[..2]);
        }
    }

    private static IEnumerable<(string First, string Last)> Splits(string[] words)
    {
        for (var split = 1; split < words.Length; split++)
        {
            var (head, tail) = (string.Join(' ', words[..split]), string.Join(' ', words[split..]));
            yield return (head, tail);
            yield return (tail, head);
        }
    }
}
