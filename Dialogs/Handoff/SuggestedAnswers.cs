using EcomBot.Commerce.Faq;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Orders;

namespace EcomBot.Dialogs.Handoff;

/// <summary>What a person could answer, from the shop's own answers and from the customer's order, in the customer's language.</summary>
public sealed class SuggestedAnswers(IFaq faq)
{
    private const int FromFaq = 3;
    private const double LeastScore = 0.15;

    /// <summary>Finds answers, the best first.</summary>
    /// <param name="question">What the customer wrote last, or wants a person for.</param>
    /// <param name="language">The language of the conversation.</param>
    /// <param name="order">The order that it is about; null where there is none.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<IReadOnlyList<SuggestedAnswer>> FindAsync(string question, string language, Order? order, CancellationToken cancellationToken)
    {
        var found = new List<SuggestedAnswer>();
        if (order is not null)
        {
            found.Add(new(order.Number.Value, Speaking.In(language, () => OrderReplies.Status(order, null).Summary ?? "")));
        }
        var matches = string.IsNullOrWhiteSpace(question) ? [] : await faq.MatchAsync(question, language, FromFaq, cancellationToken);
        found.AddRange(matches.Where(match => match.Score >= LeastScore).Select(match => new SuggestedAnswer(match.Entry.Question, match.Entry.Answer)));
        return found;
    }
}

/// <summary>An answer that a person may send as it is or change.</summary>
/// <param name="About">The question or the order that it is for.</param>
/// <param name="Text">The answer.</param>
public sealed record SuggestedAnswer(string About, string Text);
