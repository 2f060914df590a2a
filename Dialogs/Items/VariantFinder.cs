using EcomBot.Commerce.Catalogue;

namespace EcomBot.Dialogs.Items;

/// <summary>Finds the variants of a product that a customer's words describe.</summary>
internal static class VariantFinder
{
    private const int MostNear = 5;

    /// <summary>Finds variants that can be bought now.</summary>
    /// <param name="text">What was said of the wanted variant.</param>
    /// <param name="product">The product.</param>
    /// <param name="current">The variant that the customer has; null where there is none to compare with. It is never found.</param>
    public static FoundVariants Find(string text, Product product, Variant? current)
    {
        var wishes = WishReader.Read(text, product).Select(wish => Without(wish, current)).Where(wish => wish.Decides).ToList();
        var choice = product.Variants.Where(variant => variant.CanBeSold && variant.Id != current?.Id).ToList();
        var found = wishes.ConvertAll(wish => (Wish: wish, Fitting: Fitting(wish, choice, current, product)));
        if (found.Find(pair => pair.Fitting.Count > 0 && KeepsTheRest(pair.Wish, pair.Fitting, current)) is { Fitting: { } exact })
        {
            return new(true, exact, []);
        }
        return found.Find(pair => pair.Fitting.Count > 0) is { Fitting: { } open } ? new(true, [], open) { IsOpen = true }
            : wishes.Count == 0 ? new(false, [], Near(null, choice, current, product))
            : new(true, [], Near(wishes[0], choice, current, product));
    }

    /// <summary>Those of some variants that a text describes; none when it describes none of them, or nothing.</summary>
    public static IReadOnlyList<Variant> Among(string text, Product product, IReadOnlyList<Variant> offers, Variant? current)
    {
        var wish = WishReader.Read(text, product).FirstOrDefault();
        return wish is not { Decides: true } ? [] : Fitting(wish, [.. offers], null, product) is var fitting && current is null ? fitting
            : [.. fitting.Where(variant => Fits(wish, variant, current))];
    }

    // Whoever wants clicky switches has not said that the keyboard may be smaller.
    private static bool KeepsTheRest(VariantWish wish, List<Variant> fitting, Variant? current) => current is null || wish.Price != PriceWish.None
        || fitting.TrueForAll(variant => variant.Options.All(option => current.Options[option.Key] == option.Value
            || wish.Wanted.ContainsKey(option.Key) || wish.Unwanted.ContainsKey(option.Key) || wish.Steps.ContainsKey(option.Key)
            || wish.Free.Contains(option.Key)));

    // A value that the variant has already describes it, when something else is asked for too: "the blue one in size M".
    private static VariantWish Without(VariantWish wish, Variant? current) => current is null ? wish : wish with
    {
        Wanted = wish.Wanted.Where(pair => !(pair.Value.Count == 1 && pair.Value.Contains(current.Options[pair.Key] ?? "")))
            .Select(pair => pair.Value.Count > 1
                ? KeyValuePair.Create<string, IReadOnlySet<string>>(pair.Key, pair.Value.Where(value => value != current.Options[pair.Key]).ToHashSet()) : pair)
            .ToDictionary(),
        Unwanted = wish.Different.Where(option => current.Options[option] is not null)
            .Select(option => KeyValuePair.Create<string, IReadOnlySet<string>>(option,
                wish.Unwanted.GetValueOrDefault(option, new HashSet<string>()).Append(current.Options[option]!).ToHashSet()))
            .Concat(wish.Unwanted.Where(pair => !wish.Different.Contains(pair.Key))).ToDictionary(),
        Kept = wish.Kept.Concat(wish.Wanted.Where(pair => (wish.Wanted.Count > 1 || wish.Price != PriceWish.None) && pair.Value.Count == 1
            && pair.Value.Contains(current.Options[pair.Key] ?? "")).Select(pair => pair.Key)).ToHashSet(),
    };

    private static List<Variant> Fitting(VariantWish wish, List<Variant> choice, Variant? current, Product product)
    {
        var fitting = choice.Where(variant => Fits(wish, variant, current)).ToList();
        foreach (var (option, step) in wish.Steps)
        {
            fitting = Step(fitting, option, step, current, product);
        }
        return wish.Price switch
        {
            PriceWish.Cheapest => [.. fitting.OrderBy(variant => variant.Price.Amount).Take(1)],
            PriceWish.Dearest => [.. fitting.OrderByDescending(variant => variant.Price.Amount).Take(1)],
            _ => Closest(wish, fitting, current),
        };
    }

    private static bool Fits(VariantWish wish, Variant variant, Variant? current) =>
        wish.Wanted.All(pair => pair.Value.Contains(variant.Options[pair.Key] ?? ""))
        && wish.Unwanted.All(pair => !pair.Value.Contains(variant.Options[pair.Key] ?? ""))
        && wish.Kept.All(option => current is null || variant.Options[option] == current.Options[option])
        && (current is null || wish.Price switch
        {
            PriceWish.Cheaper => variant.Price.Amount < current.Price.Amount,
            PriceWish.NoDearer => variant.Price.Amount <= current.Price.Amount,
            PriceWish.Dearer => variant.Price.Amount > current.Price.Amount,
            _ => true,
        });

    private static List<Variant> Step(List<Variant> choice, string option, OptionStep step, Variant? current, Product product)
    {
        var values = product.Variants.Select(variant => variant.Options[option]).OfType<string>().Distinct().ToArray();
        decimal? Place(Variant variant) => variant.Options[option] is { } value ? OptionScale.Of(value, values) * step.Way : null;
        var placed = choice.Where(variant => Place(variant) is not null).ToList();
        if (step.Places == OptionStep.ToTheEnd)
        {
            return [.. placed.Where(variant => Place(variant) == placed.Max(Place))];
        }
        if (current is null || Place(current) is not { } from)
        {
            return placed;
        }
        var target = product.Variants.Select(Place).Where(place => place > from).Distinct().Order().ElementAtOrDefault(step.Places - 1);
        return [.. placed.Where(variant => step.Places == OptionStep.Any ? Place(variant) > from : Place(variant) == target)];
    }

    // Where the next size is sold out, a smaller one helps nobody.
    private static bool Goes(Variant variant, string option, OptionStep step, Variant? current, Product product) =>
        step.Places == OptionStep.ToTheEnd || current is null
            || (step.Places == OptionStep.Any && variant.Options[option] == current.Options[option])
            || Step([variant], option, step with { Places = OptionStep.Any }, current, product).Count > 0
            || OptionScale.Of(current.Options[option] ?? "", [.. product.Variants.Select(one => one.Options[option]).OfType<string>()]) is null;

    // What was not spoken of stays as it is, as far as there is such a variant.
    private static List<Variant> Closest(VariantWish wish, List<Variant> fitting, Variant? current)
    {
        if (current is null || fitting.Count < 2)
        {
            return fitting;
        }
        var kept = fitting.ConvertAll(variant => (variant, Same: Kept(variant, current, wish.Free)));
        var most = kept.Max(pair => pair.Same);
        return kept.FindAll(pair => pair.Same == most).ConvertAll(pair => pair.variant);
    }

    private static int Kept(Variant variant, Variant current, IReadOnlySet<string> free) =>
        variant.Options.Count(option => !free.Contains(option.Key) && current.Options[option.Key] == option.Value);

    // The size that is wished for comes before what stays the same.
    private static List<Variant> Near(VariantWish? wish, List<Variant> choice, Variant? current, Product product) =>
    [
        .. choice.Where(variant => wish is null || wish.Steps.All(step => Goes(variant, step.Key, step.Value, current, product)))
            .OrderByDescending((wish?.Steps ?? new Dictionary<string, OptionStep>())
            .Select(step => Step(choice, step.Key, step.Value, current, product).ToHashSet())
            .Aggregate(new Func<Variant, int>(_ => 0), (count, stepped) => variant => count(variant) + (stepped.Contains(variant) ? 1 : 0)))
            .ThenByDescending(variant => wish?.Wanted.Count(pair => pair.Value.Contains(variant.Options[pair.Key] ?? "")) ?? 0)
            .ThenByDescending(variant => current is null ? 0 : Kept(variant, current, new HashSet<string>()))
            .ThenBy(variant => current is null ? variant.Price.Amount : Math.Abs(variant.Price.Amount - current.Price.Amount)).Take(MostNear),
    ];
}

/// <summary>Variants that were found.</summary>
/// <param name="Said">Whether the words described a variant at all.</param>
/// <param name="Fitting">Those that are as described; several where the words leave it open.</param>
/// <param name="Near">The nearest ones where none is.</param>
internal sealed record FoundVariants(bool Said, IReadOnlyList<Variant> Fitting, IReadOnlyList<Variant> Near)
{
    /// <summary>Whether the near ones are as described but differ in what was not spoken of.</summary>
    public bool IsOpen { get; init; }
}
