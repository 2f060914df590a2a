namespace EcomBot.Dialogs.Items;

/// <summary>What a customer wants of another variant of a product.</summary>
/// <param name="Wanted">Values that are wanted, by option; any of them will do.</param>
/// <param name="Unwanted">Values that are not.</param>
/// <param name="Steps">Options that shall be more or less than they are.</param>
/// <param name="Free">Options that do not matter.</param>
/// <param name="Kept">Options that must stay as they are.</param>
/// <param name="Different">Options that shall be anything but what they are.</param>
/// <param name="Price">How the price shall be.</param>
internal sealed record VariantWish(
    IReadOnlyDictionary<string, IReadOnlySet<string>> Wanted, IReadOnlyDictionary<string, IReadOnlySet<string>> Unwanted,
    IReadOnlyDictionary<string, OptionStep> Steps, IReadOnlySet<string> Free, IReadOnlySet<string> Kept, IReadOnlySet<string> Different, PriceWish Price)
{
    /// <summary>Whether it says anything at all.</summary>
    public bool IsEmpty => Wanted.Count == 0 && Unwanted.Count == 0 && Steps.Count == 0 && Price == PriceWish.None && Free.Count == 0 && Kept.Count == 0
        && Different.Count == 0;

    /// <summary>Whether it names something to choose by, not only what may stay or does not matter.</summary>
    public bool Decides => Wanted.Count > 0 || Unwanted.Count > 0 || Steps.Count > 0 || Different.Count > 0 || Price != PriceWish.None;
}

/// <summary>How far an option shall be from what it is.</summary>
/// <param name="Way">1 for more, -1 for less.</param>
/// <param name="Places">How many places on the option's scale; <see cref="Any"/> or <see cref="ToTheEnd"/> where no number is meant.</param>
internal readonly record struct OptionStep(int Way, int Places)
{
    /// <summary>Anything that is more, or less.</summary>
    public const int Any = 0;

    /// <summary>The most there is, or the least.</summary>
    public const int ToTheEnd = int.MaxValue;
}

/// <summary>How the price of a wanted variant shall be.</summary>
internal enum PriceWish
{
    None,
    Cheapest,
    Dearest,
    Cheaper,
    Dearer,
    NoDearer,
}
