using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Recommendations;
using EcomBot.Cognitive;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Recommending;

/// <summary>
/// Offers what a customer may need next, after something was done for them: once a conversation, never to somebody who is unhappy or
/// who wants no offers.
/// </summary>
public sealed class NextNeeds(IRecommender recommender, ICustomerDirectory customers, InterestNotes notes)
{
    private const string Offer = "next needs";
    private const int Most = 3;

    // Whoever sends back, complains or leaves wants to buy nothing just now.
    private static readonly HashSet<string> NotAfter =
    [
        Intents.CancelOrder, Intents.ReturnItems, Intents.ExchangeItems, Intents.Complain, Intents.DamagedItem, Intents.WrongItem, Intents.MissingParcel,
        Intents.LateParcel, Intents.UndoRequest, Intents.DeleteMyData, Intents.MarketingConsent, Intents.TalkToPerson, Intents.RateService, Intents.Checkout,
    ];

    /// <summary>Makes the offer where it is welcome.</summary>
    /// <param name="turn">The turn in which a task was done.</param>
    /// <param name="done">The task.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task OfferAsync(TaskTurn turn, ServiceTask done, CancellationToken cancellationToken)
    {
        if (turn.SignedIn is not { } customer || IsUnhappy(turn) || turn.Memory.Offered.Contains(Offer)
            || (done.Intent is { } intent && NotAfter.Contains(intent)))
        {
            return;
        }
        if ((await customers.FindAsync(customer, cancellationToken))?.MarketingOptIn == false)
        {
            return;
        }
        var found = await recommender.RecommendAsync(new() { Customer = customer, Count = Most }, cancellationToken);
        if (found.Count > 0)
        {
            await MakeAsync(found, turn, cancellationToken);
        }
    }

    private async Task MakeAsync(IReadOnlyList<Recommendation> found, TaskTurn turn, CancellationToken cancellationToken)
    {
        turn.Memory.Offered.Add(Offer);
        var reply = ProductReplies.Show(Texts.Say("Recommend.Next"),
            [.. found.Select(one => new EcomBot.Commerce.Catalogue.CatalogueHit(one.Product, [one.Variant]))],
            new(), turn.Memory, [.. found.Select(one => ReasonText.Of(one.Reason))]);
        await turn.Context.SendActivityAsync(reply, cancellationToken);
        await notes.ShownAsync(turn.Memory.Products, turn, cancellationToken);
    }

    private static bool IsUnhappy(TaskTurn turn) =>
        turn.Memory.AngryMessages > 0 || turn.Memory.Misses > 0 || turn.Context.Insights().Sentiment.Label == SentimentLabel.Negative;
}
