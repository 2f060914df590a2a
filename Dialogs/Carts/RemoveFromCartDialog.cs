using EcomBot.Cognitive;
using EcomBot.Commerce.Carts;
using EcomBot.Commerce.Operations;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Carts;

/// <summary>Takes items out of the cart, or changes how many of them are in it.</summary>
public sealed class RemoveFromCartDialog(TaskDesk desk, CartKeeper keeper, IShopOperation<SetCartQuantity, PricedCart> set)
    : TaskDialog<CartRemoval>(nameof(RemoveFromCartDialog), desk)
{
    private const string About = "line";

    /// <inheritdoc/>
    protected override bool IsForCustomers => false;

    /// <inheritdoc/>
    protected override bool IsPrivate => true;

    /// <inheritdoc/>
    protected override async Task<CartRemoval> ReadAsync(CartRemoval draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        var cart = await keeper.FindAsync(turn, cancellationToken);
        var chosen = turn is { Asked: About, Choice: { } choice } ? [choice] : Named(said.Text, cart);
        var isKept = chosen.Length > 0 && Words.Has(said.Text, "keepOnly");
        var isRest = draft.IsRest || Words.Has(said.Text, "reduceTo");
        var isAll = chosen.Length == 0 && Words.Has(said.Text, "wholeCart");
        return draft with
        {
            Variants = isAll ? [.. cart.Lines.Select(line => line.Variant.Id.Value)]
                : isKept ? [.. cart.Lines.Select(line => line.Variant.Id.Value).Except(chosen)]
                : chosen.Length > 0 ? chosen : draft.Variants,
            Quantity = (isRest ? CartWishReader.NewQuantityIn(said) : CartWishReader.QuantityIn(said)) ?? draft.Quantity,
            IsRest = isRest,
            IsElsewhere = chosen.Length == 0 && !isAll && NamesThing(said),
        };
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(CartRemoval draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var cart = await keeper.FindAsync(turn, cancellationToken);
        var lines = cart.Lines.Where(line => draft.Variants.Contains(line.Variant.Id.Value)).ToList();
        return (cart.Lines.Count, lines.Count) switch
        {
            (0, _) => new Tell(CartReplies.Show(cart)),
            (_, 0) when draft.IsElsewhere => new Tell(CartReplies.NotThere(cart)),
            (1, 0) => await ChangeAsync([cart.Lines[0]], draft, turn, cancellationToken),
            (_, 0) => new Ask(About, MessageFactory.Text(Texts.Say("Cart.WhichLine")),
                [.. cart.Lines.Select(line => new Answer(line.Variant.Id.Value, ProductCards.NameOf(line.Product, line.Variant)))]),
            _ => await ChangeAsync(lines, draft, turn, cancellationToken),
        };
    }

    // What is named and is not in the cart is no other thing that is.
    private static bool NamesThing(Utterance said) =>
        said.EntitiesOf(EntityCategory.Product).Any() || Terms.Of(said.Text).Any(term => Terms.IsKnown(term.Text));

    // By name, by an option of one in the cart, or by its place there.
    private static string[] Named(string text, PricedCart cart)
    {
        // "Take the cheaper one out"
        if (ProductReference.WayOfPrice(text) is not 0 and var way && cart.Lines.Count > 1)
        {
            return [cart.Lines.MinBy(line => way * line.Variant.Price.Amount)!.Variant.Id.Value];
        }
        var named = ItemNames.Find(text, [.. cart.Lines.Select(line => line.Product.Title)]).SelectMany(mention => mention.Things).Distinct()
            .Select(thing => cart.Lines[thing]).ToList();
        var options = OptionWishes.Find(text, [.. cart.Lines.Select(line => line.Variant)]);
        var wish = new ProductWish { Options = [.. options] };
        var meant = (named.Count > 0 ? named : options.Count > 0 ? cart.Lines : [])
            .Where(line => VariantFilter.Fitting(wish, line.Product with { Variants = [line.Variant] }).Count > 0).ToList();
        var place = meant.Count == 0 && named.Count == 0 ? Words.Has(text, "lastShown") ? cart.Lines.Count : Ordinals.Read(text) : null;
        return place is { } number && number <= cart.Lines.Count && number > 0 ? [cart.Lines[number - 1].Variant.Id.Value]
            : [.. meant.Select(line => line.Variant.Id.Value)];
    }

    private async Task<TaskMove> ChangeAsync(List<PricedItem> lines, CartRemoval draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var owner = await keeper.OwnerAsync(turn, cancellationToken);
        foreach (var line in lines)
        {
            await set.ExecuteAsync(Shopper.ActorOf(turn), new($"{turn.Operation}-{line.Variant.Id}"),
                new(owner, line.Variant.Id, Left(line, draft)), cancellationToken);
        }
        return new Tell(CartReplies.Changed(string.Join('\n', lines.Select(line => Said(line, draft))), await keeper.FindAsync(turn, cancellationToken)));
    }

    private static int Left(PricedItem line, CartRemoval draft) => draft switch
    {
        { Quantity: null } => 0,
        { IsRest: true, Quantity: { } rest } => rest,
        { Quantity: { } fewer } => Math.Max(0, line.Quantity - fewer),
    };

    private static string Said(PricedItem line, CartRemoval draft) => Left(line, draft) is > 0 and var left
        ? Texts.Say("Cart.Left", ("item", ProductCards.NameOf(line.Product, line.Variant)), ("quantity", ProductReplies.Count(left)))
        : Texts.Say("Cart.Removed", ("item", ProductCards.NameOf(line.Product, line.Variant)));
}

/// <summary>What is to go out of the cart.</summary>
public sealed record CartRemoval
{
    /// <summary>The variants, by the shop's ids.</summary>
    public string[] Variants { get; init; } = [];

    /// <summary>How many pieces; null for all of them.</summary>
    public int? Quantity { get; init; }

    /// <summary>Whether that many are to stay instead of to go.</summary>
    public bool IsRest { get; init; }

    /// <summary>Whether something was named that is not in the cart.</summary>
    public bool IsElsewhere { get; init; }
}
