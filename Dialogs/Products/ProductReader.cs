using EcomBot.Cognitive;
using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Products;

/// <summary>Reads what a customer looks for from what they say, and from what was shown before.</summary>
public sealed class ProductReader(ICatalogue catalogue, ProductNames names)
{
    /// <summary>What the question for a product is about.</summary>
    public const string About = "product";

    /// <summary>What the id of a button that stands for a category begins with.</summary>
    public const string CategoryMark = "category:";

    private const int MostCandidates = 100;
    private const decimal Cent = 0.01m;

    private static readonly string[] NoWords =
    [
        EntityCategory.OrderNumber, EntityCategory.TrackingNumber, EntityCategory.SerialNumber, EntityCategory.Imei, EntityCategory.Email,
        EntityCategory.Phone, EntityCategory.Address, EntityCategory.Amount, EntityCategory.CardNumber,
    ];

    /// <summary>A wish with what a message adds; the same wish where it says nothing of products.</summary>
    internal async Task<ProductWish> ReadAsync(ProductWish wish, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Choice is { } chosen)
        {
            return turn.Asked != About ? wish
                : chosen.StartsWith(CategoryMark, StringComparison.Ordinal) ? wish with { Category = chosen[CategoryMark.Length..] }
                : wish with { Products = [chosen], Words = "" };
        }
        var text = said.TextWithout(NoWords);
        var named = await NamedAsync(said, text, cancellationToken);
        var begun = await BeginAsync(wish, named, text, said, turn, cancellationToken);
        var priced = PriceWords.Read(begun with { Brand = said.First(EntityCategory.Brand) ?? begun.Brand }, said);
        return await WithOptionsAsync(priced, named.Without(text), named, turn, cancellationToken);
    }

    // A number that the shop gave a variant names it exactly.
    private async Task<NamedProducts> NamedAsync(Utterance said, string text, CancellationToken cancellationToken) =>
        said.First(EntityCategory.Sku) is { } sku && await catalogue.FindByVariantAsync(new(sku), cancellationToken) is { } product
            ? new([[product.Id.Value]], null)
            : await names.FindAsync(text, cancellationToken);

    private async Task<ProductWish> BeginAsync(
        ProductWish wish, NamedProducts named, string text, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (named.Products is { Length: > 0 } products)
        {
            return (wish.Products.SequenceEqual(products) ? wish : wish with { Options = [] }) with { Products = products, Words = "", Category = null };
        }
        if (named.Category is { } category)
        {
            return wish with { Category = category, Products = [], Words = "" };
        }
        var before = (turn.Asked is null ? turn.Memory.Wish ?? wish : wish).Met;
        if (await ByPriceAsync(text, turn, cancellationToken) is { } one)
        {
            return before with { Products = [one], Words = "", AtLeast = null, AtMost = null };
        }
        if (ProductReference.In(text, turn.Memory) is { Length: > 0 } referred && (turn.Asked is null || wish.Products.Length != 1))
        {
            wish = before with { Products = referred, Words = "" };
        }
        return PriceWords.Direction(said.Text) is not 0 and var direction
            ? await TurnedAsync(wish.IsOpen ? before : wish, direction, turn, cancellationToken) : wish;
    }

    // "The cheaper one" is one of those that were shown.
    private async Task<string?> ByPriceAsync(string text, TaskTurn turn, CancellationToken cancellationToken) =>
        ProductReference.WayOfPrice(text) is not 0 and var way && ProductReference.List(turn.Memory) is { Count: > 1 } list
            ? (await FindAsync(list, cancellationToken)).MinBy(product => way * product.Variants.Min(variant => variant.Price.Amount))?.Id.Value
            : null;

    // "Cheaper" is cheaper than the cheapest that was shown.
    private async Task<ProductWish> TurnedAsync(ProductWish wish, int direction, TaskTurn turn, CancellationToken cancellationToken)
    {
        var meant = wish.Products.Length > 0 ? wish.Products : [.. turn.Memory.Products];
        var shown = await catalogue.FindManyAsync([.. meant.Select(id => new ProductId(id))], cancellationToken);
        var prices = shown.SelectMany(product => VariantFilter.Fitting(wish, product)).Select(variant => variant.Price.Amount).ToList();
        return prices.Count == 0 ? wish
            : direction < 0 ? wish with { AtMost = prices.Min() - Cent, AtLeast = null, Order = CatalogueOrder.Dearest, IsRelative = true }
            : wish with { AtLeast = prices.Max() + Cent, AtMost = null, Order = CatalogueOrder.Cheapest, IsRelative = true };
    }

    private async Task<ProductWish> WithOptionsAsync(ProductWish wish, string text, NamedProducts named, TaskTurn turn, CancellationToken cancellationToken)
    {
        var words = ContentWords.Of(OptionExtremes.Without(text));
        var (products, based) = await ContextAsync(wish, text, words, turn, cancellationToken);
        var offered = products.Where(product => based.Products.Length == 0 || based.Products.Contains(product.Id.Value))
            .SelectMany(product => VariantFilter.Fitting(based, product)).Where(variant => variant.CanBeSold).ToList();
        var options = OptionWishes.Find(text, [.. products.SelectMany(product => product.Variants)], offered);
        options = options.Count > 0 ? options : OptionSteps.Find(text, based, products);
        options = options.Count > 0 || based.Products.Length == 0 ? options : [.. MissingValues.Find(text, products)];
        var rest = words.Where(word => !options.Any(option => Terms.Of(option.Value).Concat(Terms.Of(option.Name)).Any(term => term.Text == word))).ToList();
        var described = named.Mentions.Count == 0 && rest.Count > 0 && based.IsOpen;
        if (described && turn.Asked is not null && !products.Any(product => ContentWords.Share(rest, TextOf(product)) > 0))
        {
            return wish;
        }
        return (options.Count == 0 ? (rest.Count == 0 || !wish.IsOpen ? based : wish) : based with { Options = Merge(based.Options, options) })
            is var read && described ? read with { Words = string.Join(' ', rest) } : read;
    }

    // Where nothing is named, "in blue" is about what was shown before.
    private async Task<(IReadOnlyList<Product> Products, ProductWish Wish)> ContextAsync(
        ProductWish wish, string text, IReadOnlyList<string> words, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (wish.Products.Length > 0)
        {
            // "Is the cheaper one there in blue?" may name what only the other one has.
            return (await FindAsync([.. wish.Products, .. turn.Memory.Products], cancellationToken), wish);
        }
        if (wish.IsOpen && turn.Memory.Wish is { } before && turn.Memory.Products.Count > 0)
        {
            var shown = await FindAsync(turn.Memory.Products, cancellationToken);
            var said = OptionWishes.Find(text, [.. shown.SelectMany(product => product.Variants)]);
            if ((shown.Count == 1 && StepWords.AreExact(text))
                || words.All(word => said.Any(option => Terms.Of(option.Value).Concat(Terms.Of(option.Name)).Any(term => term.Text == word))))
            {
                return (shown, before with
                {
                    IsRelative = wish.IsRelative,
                    AtLeast = wish.AtLeast ?? before.AtLeast,
                    AtMost = wish.AtMost ?? before.AtMost,
                    Order = wish.Order == CatalogueOrder.BestFit ? before.Order : wish.Order
                });
            }
        }
        var query = new CatalogueQuery
        {
            Text = wish.Category is null ? string.Join(' ', words) : null,
            Category = wish.Category,
            Brand = wish.Brand,
            OnlyAvailable = false,
            Count = MostCandidates
        };
        return words.Count == 0 && wish.IsOpen ? ([], wish) : ([.. (await catalogue.SearchAsync(query, cancellationToken)).Select(hit => hit.Product)], wish);
    }

    private Task<IReadOnlyList<Product>> FindAsync(IEnumerable<string> ids, CancellationToken cancellationToken) =>
        catalogue.FindManyAsync([.. ids.Select(id => new ProductId(id)).Distinct()], cancellationToken);

    /// <summary>All that is written about a product.</summary>
    internal static string TextOf(Product product) => string.Join(' ',
        product.Variants.SelectMany(variant => variant.Options).SelectMany(option => new[] { option.Key, option.Value }).Distinct()
            .Prepend($"{product.Title} {product.Brand} {product.Category} {product.Description}"));

    // What is said of an option now counts instead of what was said of it before.
    private static OptionWish[] Merge(OptionWish[] before, IReadOnlyList<OptionWish> said) =>
        [.. before.Where(option => !said.Any(other => other.Name == option.Name)), .. said];
}
