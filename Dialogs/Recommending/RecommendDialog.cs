using EcomBot.Commerce.Carts;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Recommendations;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Recommending;

/// <summary>Recommends products, with a reason for each; asks what for only where nothing is known.</summary>
public sealed class RecommendDialog(
    TaskDesk desk, ProductReader reader, ProductFinder finder, ProductNames names, ICatalogue catalogue, ICartStore carts, IRecommender recommender,
    InterestNotes notes)
    : TaskDialog<RecommendWish>(nameof(RecommendDialog), desk)
{
    private const string Anything = "anything";

    /// <inheritdoc/>
    protected override bool IsForCustomers => false;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Accepts => [Intents.FindProduct, Intents.ProductPrice, Intents.ProductOptions];

    /// <inheritdoc/>
    protected override async Task<RecommendWish> ReadAsync(RecommendWish draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Choice == Anything)
        {
            return draft with { IsAnything = true };
        }
        var wish = await reader.ReadAsync(draft.Wish, said, turn, cancellationToken);
        // Whom a present is for describes nothing that the shop has.
        wish = wish.Products.Length == 0 && Words.Has(said.Text, "aboutGift") ? wish with { Words = "" } : wish;
        var isDismissed = turn.Asked is null && Words.Has(said.Text, "notInterested");
        var dismissed = !isDismissed ? [] : wish.Products.Length > 0 ? wish.Products : [.. turn.Memory.Products];
        await notes.DismissedAsync(dismissed, turn, cancellationToken);
        if (!isDismissed && wish.Products.Length > 0 && await names.IsKindAsync(said.Text, cancellationToken))
        {
            return draft with { Like = [], Wish = wish };
        }
        return draft with
        {
            Like = isDismissed ? draft.Like : wish.Products.Length > 0 ? wish.Products : draft.Like,
            Wish = isDismissed ? (turn.Memory.Wish ?? wish) with { Products = [], Words = "" } : wish.Products.Length > 0 && turn.Asked is null
                ? new() { AtLeast = wish.AtLeast, AtMost = wish.AtMost } : wish with { Products = [] },
            Excluded = [.. draft.Excluded.Concat(dismissed).Concat(turn.Asked is null ? turn.Memory.Recommended : []).Distinct()],
            IsAnything = draft.IsAnything || isDismissed || (turn.Asked is not null && Words.Has(said.Text, "anyOfThem")),
        };
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(RecommendWish draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (turn.SignedIn is null && draft is { IsAnything: false, Like.Length: 0, Wish: { IsOpen: true, AtMost: null, AtLeast: null, Options.Length: 0 } })
        {
            return await AskAsync(cancellationToken);
        }
        var found = await FindAsync(draft, turn, cancellationToken);
        return found.Count == 0 ? await InsteadAsync(draft, turn, cancellationToken) : await ShowAsync(found, draft, turn, cancellationToken);
    }

    private async Task<Ask> AskAsync(CancellationToken cancellationToken)
    {
        var ask = ProductReplies.WhatFor(Texts.Say("Recommend.WhatFor"), await catalogue.CategoriesAsync(cancellationToken));
        return ask with { Answers = [.. ask.Answers, new(Anything, Texts.Say("Recommend.Anything"))] };
    }

    private async Task<IReadOnlyList<Recommendation>> FindAsync(RecommendWish draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var cart = await carts.FindAsync(Shopper.Of(turn), cancellationToken);
        var request = new RecommendationRequest
        {
            Customer = turn.SignedIn,
            Context = [.. cart.Lines.Select(line => line.Product.Id)],
            Category = draft.Wish.Category,
            Brand = draft.Wish.Brand,
            AtLeast = draft.Wish.AtLeast,
            AtMost = draft.Wish.AtMost,
            Options = [.. draft.Wish.Options.Where(option => !option.Not).Select(option => KeyValuePair.Create(option.Name, option.Value))],
            Excluded = [.. draft.Excluded.Select(id => new ProductId(id))],
            Count = draft.Wish.Words.Length + draft.Wish.Products.Length > 0 && !draft.IsAnything ? RecommendationRequest.MostProducts
                : ProductReplies.MostShown,
        };
        var found = draft.Like.Length > 0
            ? await recommender.AlsoLikeAsync(new(draft.Like[0]), request, cancellationToken)
            : await recommender.RecommendAsync(request, cancellationToken);
        return (draft.Wish.Words.Length == 0 && draft.Wish.Products.Length == 0) || draft.IsAnything ? found
            : await DescribedAsync(found, draft.Wish, cancellationToken);
    }

    private async Task<IReadOnlyList<Recommendation>> DescribedAsync(IReadOnlyList<Recommendation> found, ProductWish wish, CancellationToken cancellationToken)
    {
        var fitting = (await finder.ProductsAsync(wish, cancellationToken)).Select(product => product.Id).ToHashSet();
        return [.. found.Where(one => fitting.Contains(one.Product.Id))];
    }

    // Where nobody bought anything like it yet, what fits the words is shown without a claim that others like it.
    private async Task<TaskMove> InsteadAsync(RecommendWish draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var found = await finder.FindAsync(draft.Wish, cancellationToken);
        var hits = found.Hits.Where(hit => !draft.Excluded.Contains(hit.Product.Id.Value) && !draft.Like.Contains(hit.Product.Id.Value)).ToList();
        if (found.Missing == WhatIsMissing.Everything && draft.Wish.Words.Length > 0 && turn.Asked is null)
        {
            return await AskAsync(cancellationToken);
        }
        return found.Missing == WhatIsMissing.Nothing && hits.Count > 0 && (!draft.Wish.IsOpen || draft.Wish.HasPrice)
            ? new Tell(ProductReplies.Show(Texts.Say("Recommend.Fitting"), hits, draft.Wish, turn.Memory))
            : new Tell(MessageFactory.Text(Texts.Say("Recommend.NothingMore")));
    }

    private async Task<TaskMove> ShowAsync(IReadOnlyList<Recommendation> found, RecommendWish draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var shown = found.Take(ProductReplies.MostShown).ToList();
        var reply = ProductReplies.Show(Texts.Say(draft.Like.Length > 0 ? "Recommend.AlsoLike" : "Recommend.Here"), [.. shown.Select(Hit)],
            draft.Wish, turn.Memory,
            [.. shown.Select(one => ReasonText.Of(one.Reason))]);
        await notes.ShownAsync(turn.Memory.Products, turn, cancellationToken);
        return new Tell(reply);
    }

    private static CatalogueHit Hit(Recommendation one) => new(one.Product, [one.Variant]);
}
