using System.Globalization;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Replacements;

/// <summary>Finds what shall take the place of the items of a draft.</summary>
public sealed class ReplacementFinder(ICatalogue catalogue)
{
    private const string About = "variant:";
    private const string Keep = "keep";
    private const int MostChoices = 8;

    private static readonly string[] Doubts = ["hedges", "no", "instead"];

    /// <summary>The draft with every replacement that is clear.</summary>
    public async Task<ItemsDraft> ResolveAsync(ItemsDraft draft, CancellationToken cancellationToken)
    {
        var pieces = new List<ItemPiece>();
        foreach (var piece in draft.Pieces)
        {
            var found = piece.To is null ? (await FindAsync(piece, cancellationToken)).Found : null;
            pieces.Add(found is { Fitting: [var only] } ? piece with { To = only.Id.Value } : piece);
        }
        return draft with { Pieces = [.. pieces] };
    }

    /// <summary>Asks for the first replacement that is not clear; null when all are.</summary>
    public async Task<Ask?> AskAsync(ItemsDraft draft, Order order, CancellationToken cancellationToken)
    {
        if (Array.Find(draft.Pieces, piece => piece.To is null) is not { } piece)
        {
            return null;
        }
        var (product, current, found) = await FindAsync(piece, cancellationToken);
        var line = order.Lines.First(line => line.Variant.Value == piece.Variant);
        var offers = Offers(found, product, current);
        var lead = !found.Said && Words.Has(piece.Wish, "sameOne") ? ReplacementReplies.NotTheSame() : null;
        return ReplacementReplies.WhichVariant(About + piece.Variant, lead, line, found, offers, current,
            [.. offers.Select(variant => new Answer(variant.Id.Value, ItemsReplies.NameOf(variant, current))), new(Keep, ReplacementReplies.KeepTitle())]);
    }

    /// <summary>The variant whose place the customer was asked about; null when that was not asked.</summary>
    public static string? Asked(TaskTurn turn) => turn.Asked?.StartsWith(About, StringComparison.Ordinal) == true ? turn.Asked[About.Length..] : null;

    /// <summary>The draft with what a message answers to the question for a variant; null when that was not asked.</summary>
    public async Task<ItemsDraft?> AnswerAsync(ItemsDraft draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (Asked(turn) is not { } variant)
        {
            return null;
        }
        var index = Array.FindIndex(draft.Pieces, piece => piece.Variant == variant && piece.To is null);
        var piece = draft.Pieces[index];
        if (turn.Choice == Keep || (turn.Choice is null && Words.Has(said.Text, "keepItem")))
        {
            return draft with { Pieces = [.. draft.Pieces.Where(other => other.Variant != variant)] };
        }
        var to = turn.Choice ?? await PickedAsync(piece, said.Text, cancellationToken);
        var isOfAll = to is null && IsOfAll(said.Text);
        var pieces = new List<ItemPiece>();
        foreach (var other in draft.Pieces)
        {
            pieces.Add(to is not null && ReferenceEquals(other, piece) ? piece with { To = to }
                : ReferenceEquals(other, piece) || (isOfAll && other.To is null) ? await WishedAsync(other, said.Text, cancellationToken) : other);
        }
        return draft with { Pieces = [.. pieces] };
    }

    /// <summary>
    /// The draft with what a message changes of the replacement of the only item, or of all where it says so, where it names none; null when
    /// it describes no variant.
    /// </summary>
    public async Task<ItemsDraft?> RefineAsync(ItemsDraft draft, Utterance said, CancellationToken cancellationToken)
    {
        if (draft.Pieces is not [{ To: not null } piece, ..] || (!IsOfAll(said.Text) && Array.Exists(draft.Pieces, other => other != piece)))
        {
            return null;
        }
        var pieces = new List<ItemPiece>();
        foreach (var other in draft.Pieces)
        {
            var (product, current, _) = await FindAsync(other, cancellationToken);
            pieces.Add(VariantFinder.Find(said.Text, product, current).Said
                ? other with { To = null, Wish = $"{other.Wish}\n{said.Text.ReplaceLineEndings(" ")}".Trim() } : other);
        }
        return pieces.SequenceEqual(draft.Pieces) ? null : await ResolveAsync(draft with { Pieces = [.. pieces] }, cancellationToken);
    }

    /// <summary>Whether there is any variant as wished, be it one that differs in what was not spoken of.</summary>
    public async Task<bool> HasAnyAsync(ItemPiece piece, CancellationToken cancellationToken) =>
        (await FindAsync(piece, cancellationToken)).Found is { Fitting.Count: > 0 } or { IsOpen: true };

    /// <summary>A replacement that is clear, or the cheapest of those that it may be; null where there is none as wished.</summary>
    public async Task<Variant?> CheapestAsync(ItemPiece piece, CancellationToken cancellationToken)
    {
        var (product, _, found) = await FindAsync(piece, cancellationToken);
        var meant = piece.To is not null ? product.Variants.Where(variant => variant.Id.Value == piece.To) : found.IsOpen ? found.Near : found.Fitting;
        return meant.MinBy(variant => variant.Price.Amount);
    }

    /// <summary>The variants of the replacements, by the item that gives way.</summary>
    public async Task<IReadOnlyList<(Variant? From, Variant To)>> PairsAsync(ItemsDraft draft, CancellationToken cancellationToken)
    {
        var pairs = new List<(Variant?, Variant)>();
        foreach (var piece in draft.Pieces)
        {
            var product = await catalogue.FindByVariantAsync(new(piece.To!), cancellationToken);
            pairs.Add((product!.Variants.FirstOrDefault(one => one.Id.Value == piece.Variant), product.Variants.First(one => one.Id.Value == piece.To)));
        }
        return pairs;
    }

    // "The second one", "yes" to a single offer, "whichever".
    private async Task<string?> PickedAsync(ItemPiece piece, string text, CancellationToken cancellationToken)
    {
        var (product, current, found) = await FindAsync(piece, cancellationToken);
        var offers = Offers(found, product, current);
        var place = Ordinals.Read(text)
            ?? (Words.Is(text, "any") || (offers.Count == 1 && Words.Begins(text, "yes") && !Array.Exists(Doubts, list => Words.Has(text, list))) ? 1 : null);
        return place is { } number && (IsBare(text, number, product) || !VariantFinder.Find(text, product, current).Said)
            ? offers.ElementAtOrDefault(number - 1)?.Id.Value : null;
    }

    // "1" chooses the first, though there are 1TB; "8" of shoes is a size.
    private static bool IsBare(string text, int place, Product product) =>
        int.TryParse(text.Trim(' ', '.', ')', '#'), CultureInfo.InvariantCulture, out var number) && number == place
        && !product.Variants.Any(variant => variant.Options.Any(option => option.Value == text.Trim()));

    // A description of one of the offers, or a better description of what is wanted.
    private async Task<ItemPiece> WishedAsync(ItemPiece piece, string text, CancellationToken cancellationToken)
    {
        var (product, current, found) = await FindAsync(piece, cancellationToken);
        var offered = VariantFinder.Among(text, product, Offers(found, product, current), current);
        return offered is [var only] ? piece with { To = only.Id.Value }
            : VariantFinder.Find(text, product, current).Said ? piece with { Wish = $"{piece.Wish}\n{text.ReplaceLineEndings(" ")}".Trim() }
            : piece;
    }

    // "Make both medium"
    private static bool IsOfAll(string text) => Words.Has(text, "both") || Words.Has(text, "all");

    private async Task<(Product Product, Variant? Current, FoundVariants Found)> FindAsync(ItemPiece piece, CancellationToken cancellationToken)
    {
        var product = await catalogue.FindByVariantAsync(new(piece.Variant), cancellationToken)
            ?? throw new InvalidOperationException($"The catalogue has no {piece.Variant}.");
        var current = product.Variants.FirstOrDefault(variant => variant.Id.Value == piece.Variant);
        return (product, current, VariantFinder.Find(piece.Wish, product, current));
    }

    private static IReadOnlyList<Variant> Offers(FoundVariants found, Product product, Variant? current) =>
        found.Fitting.Count > 0 ? [.. found.Fitting.Take(MostChoices)]
        : found.Said ? found.Near
        : [.. product.Variants.Where(variant => variant.CanBeSold && variant.Id != current?.Id).Take(MostChoices)];
}
