using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Tasks;

namespace EcomBot.Dialogs.Products;

/// <summary>Shows what fits a wish, and says what of it cannot be met.</summary>
public sealed class ProductShow(ProductFinder finder, ICatalogue catalogue)
{
    /// <summary>The products that fit, the nearest where none does, or that there is nothing.</summary>
    internal async Task<TaskMove> MoveAsync(ProductWish wish, TaskTurn turn, CancellationToken cancellationToken)
    {
        var found = await FindAsync(wish, cancellationToken);
        return found.Missing == WhatIsMissing.Everything
            ? new Tell(ProductReplies.Nothing(await catalogue.CategoriesAsync(cancellationToken)))
            : new Tell(ProductReplies.Show(Lead(found, wish), found.Hits, Shown(found, wish), turn.Memory));
    }

    // Where the products themselves have nothing for that price, their category may.
    private async Task<FoundProducts> FindAsync(ProductWish wish, CancellationToken cancellationToken)
    {
        var found = await finder.FindAsync(wish, cancellationToken);
        if (found.Missing is WhatIsMissing.Nothing or WhatIsMissing.Everything || !wish.HasPrice || wish.Products.Length == 0
            || found.Hits[0].Product.Category is not { } category)
        {
            return found;
        }
        var others = await finder.FindAsync(wish with { Products = [], Category = category, Options = [] }, cancellationToken);
        return others.Missing == WhatIsMissing.Nothing ? others : found;
    }

    // "Add it", then, is said of what was shown, though it is not as it was wished.
    private static ProductWish Shown(FoundProducts found, ProductWish wish) => found.Missing switch
    {
        WhatIsMissing.Price => wish with { AtLeast = null, AtMost = null, IsRelative = false },
        WhatIsMissing.Options => wish with { Options = [] },
        _ => wish,
    };

    private static string Lead(FoundProducts found, ProductWish wish) => found.Missing switch
    {
        WhatIsMissing.Price => Texts.Say("Products.NoneForThatPrice"),
        WhatIsMissing.Options => Texts.Say("Products.NoneWithOptions", ("options", OptionText.Of(wish.Options))),
        WhatIsMissing.Stock => Texts.Say("Products.AllSoldOut"),
        _ when found.Hits.Count == 1 => Texts.Say("Products.FoundOne"),
        _ when found.Hits.Count > ProductReplies.MostShown => Texts.Say(
            "Products.FoundMany", ("count", ProductReplies.Count(found.Hits.Count)), ("shown", ProductReplies.Count(ProductReplies.MostShown))),
        _ => Texts.Say("Products.Found", ("count", ProductReplies.Count(found.Hits.Count))),
    };
}
