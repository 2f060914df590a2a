using System.Text;
using System.Text.RegularExpressions;
using EcomBot.Commerce.Customers;

namespace EcomBot.Bot.Insights;

/// <summary>The words that tell who a customer is: names, address, e-mail address, phone number.</summary>
internal sealed class PersonWords
{
    private const int ShortestPart = 2;
    private const string Hidden = "[Person]";

    private readonly Regex? _words;

    public PersonWords(Customer customer)
    {
        var words = Words(customer).Where(word => word.Length >= ShortestPart).Distinct().OrderByDescending(word => word.Length).Select(Regex.Escape).ToList();
        _words = words.Count == 0 ? null
            : new($@"(?<![\p{{L}}\p{{N}}])(?:{string.Join('|', words)})(?![\p{{L}}\p{{N}}])|{Ideographs(customer)}",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>A text with each of the words replaced by <c>[Person]</c>.</summary>
    public string Hide(string text) => _words is null ? text : _words.Replace(text, Hidden);

    private static IEnumerable<string> Words(Customer customer) => new[]
    {
        customer.FullName, customer.FirstName, customer.LastName, customer.Email, customer.Phone, customer.Address.Line1, customer.Address.Line2,
            customer.Address.PostalCode,
    }.OfType<string>().SelectMany(word => new[] { word, Plain(word) }).Concat(customer.FullName.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        .Where(word => !string.IsNullOrWhiteSpace(word));

    // Between ideographs there are no spaces that a name would stand between.
    private static string Ideographs(Customer customer)
    {
        var names = new[] { $"{customer.LastName}{customer.FirstName}", $"{customer.FirstName}{customer.LastName}" }
            .Where(name => name.Any(letter => letter is >= '\u3400' and <= '\u9FFF'));
        return string.Join('|', names.Select(Regex.Escape).DefaultIfEmpty("(?!)"));
    }

    // Customers write their names without accents.
    private static string Plain(string word) =>
        string.Concat(word.Normalize(NormalizationForm.FormD).Where(letter => !char.IsBetween(letter, '\u0300', '\u036F')));
}
