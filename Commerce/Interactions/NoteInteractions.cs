using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;

namespace EcomBot.Commerce.Interactions;

/// <summary>
/// Asks to remember what a customer did with products: that recommendations were shown, one was chosen, one is of no interest.
/// What is put into the cart is remembered by that operation, what is bought by the order.
/// </summary>
/// <param name="Customer">Who; the host's own name for a visitor who is not known.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Products">With which products; one named twice counts once, one that the shop does not have is left out.</param>
public sealed record NoteInteractions(CustomerId Customer, InteractionKind Kind, IReadOnlyList<ProductId> Products);

/// <summary>What was remembered.</summary>
/// <param name="Interactions">An interaction a product, in the order given.</param>
public sealed record InteractionsNoted(IReadOnlyList<Interaction> Interactions);

internal sealed class NoteInteractionsOperation(ShopDesk desk) : ShopOperation<NoteInteractions, InteractionsNoted>(desk)
{
    /// <inheritdoc/>
    protected override async Task<Outcome<InteractionsNoted>> DecideAsync(
        NoteInteractions request, ShopView view, CancellationToken cancellationToken)
    {
        var known = await view.ProductsAsync(request.Products, cancellationToken);
        List<Interaction> noted = [.. request.Products.Distinct().Where(known.ContainsKey).Select(product => Of(request, product, view.Now))];
        if (noted.Count == 0)
        {
            return new Refusal(RefusalRule.NothingChanges, "The shop has none of these products.", ("customer", request.Customer));
        }

        noted.ForEach(view.Put);
        return new InteractionsNoted(noted);
    }

    /// <inheritdoc/>
    protected override CustomerId? PersonOf(NoteInteractions request, InteractionsNoted effect) => request.Customer;

    private static Interaction Of(NoteInteractions request, ProductId product, DateTimeOffset now) =>
        new() { Customer = request.Customer, Product = product, Kind = request.Kind, At = now };
}
