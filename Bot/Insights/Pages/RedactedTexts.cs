using EcomBot.Cognitive.Privacy;
using EcomBot.Commerce.Customers;

namespace EcomBot.Bot.Insights.Pages;

/// <summary>Takes out of texts what tells who a customer is.</summary>
internal sealed class RedactedTexts(PiiRedactor redactor, ICustomerDirectory customers)
{
    private readonly Dictionary<string, PersonWords> _known = [];

    /// <summary>What redacts the texts of a conversation.</summary>
    /// <param name="customer">Its customer; null where not known.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<Func<string, string>> ForAsync(string? customer, CancellationToken cancellationToken)
    {
        if (customer is not null && !_known.ContainsKey(customer) && await customers.FindAsync(new(customer), cancellationToken) is { } found)
        {
            _known[customer] = new(found);
        }
        var words = customer is null ? null : _known.GetValueOrDefault(customer);
        return text => redactor.Redact(words?.Hide(text) ?? text);
    }
}
