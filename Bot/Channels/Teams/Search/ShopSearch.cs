using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.SignIn;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Teams.Search;

/// <summary>Finds products for everybody, and for customers who have said in their personal chat who they are their own orders.</summary>
internal sealed class ShopSearch(ProductSearch products, OrderSearch orders, TeamsPersons persons, CustomerSession session)
{
    private const int MostOrdersBesideProducts = 5;

    /// <summary>Finds what is looked for.</summary>
    public async Task<MessagingExtensionResponse> FindAsync(ITurnContext turnContext, SearchQuestion question, CancellationToken cancellationToken)
    {
        var customer = question.WantsOrders ? await WhoAsync(turnContext, cancellationToken) : null;
        if (customer is null && !question.WantsProducts)
        {
            return SearchResult.Say(OrderSearch.SignInFirst());
        }
        var found = new List<MessagingExtensionAttachment>();
        if (customer is not null)
        {
            var own = await orders.FindAsync(new CustomerId(customer.Id), turnContext, cancellationToken);
            found.AddRange(own.Take(question.WantsProducts ? MostOrdersBesideProducts : own.Count).Select(SearchResult.Of));
        }
        if (question.WantsProducts)
        {
            found.AddRange((await products.FindAsync(turnContext, cancellationToken)).Select(SearchResult.Of));
        }
        return SearchResult.List(found.Skip(question.Skip).Take(question.Count));
    }

    /// <summary>Shows what was chosen. What it is comes from a client: an order is looked up among the customer's own again.</summary>
    public async Task<MessagingExtensionResponse> SelectAsync(ITurnContext turnContext, JObject? chosen, CancellationToken cancellationToken)
    {
        if (chosen?[SearchResult.Product] is JValue { Value: string product }
            && await products.FindAsync(new ProductId(product), cancellationToken) is { } found)
        {
            return SearchResult.List([SearchResult.Of(found)]);
        }
        if (chosen?[SearchResult.Order] is not JValue { Value: string number })
        {
            return SearchResult.List([]);
        }
        return await WhoAsync(turnContext, cancellationToken) is { } customer
            ? SearchResult.List(await orders.FindAsync(new CustomerId(customer.Id), number, cancellationToken) is { } order ? [SearchResult.Of(order)] : [])
            : SearchResult.Say(OrderSearch.SignInFirst());
    }

    // On Teams it is mostly somebody else's chat in which a message is written; elsewhere there is but the one with the bot.
    private async Task<SignedInCustomer?> WhoAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        await persons.FindAsync(turnContext, cancellationToken) ?? await session.FindAsync(turnContext, cancellationToken);
}
