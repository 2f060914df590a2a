using System.Text.RegularExpressions;
using EcomBot.Cognitive;
using EcomBot.Commerce.Payments;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Payments;

/// <summary>Finds where a text speaks of payment methods: by kind, brand, last digits, id, or as the original one.</summary>
internal sealed partial class PaymentSpots(IReadOnlyList<PaymentMethod> methods, IReadOnlyList<PaymentMethodId> original)
{
    private const int NearCard = 30;

    /// <summary>The spots in the order of the text, the longer of overlapping ones.</summary>
    public IReadOnlyList<PaymentSpot> In(Utterance said)
    {
        var text = said.TextWithout(EntityCategory.OrderNumber, EntityCategory.Email, EntityCategory.Phone, EntityCategory.Address);
        var named = Kept([.. Named(text, said.Text), .. Ids(said.Text)]);
        return Kept([.. named, .. Digits(text, named)]);
    }

    private IEnumerable<PaymentSpot> Named(string text, string written) =>
    [
        .. Of(text, "paymentGiftCard", method => method.IsGiftCard),
        .. Of(text, "paymentPayPal", method => method.Kind == PaymentMethodKind.PayPal),
        .. Of(text, "paymentCard", method => method.Kind == PaymentMethodKind.CreditCard),
        .. Of(text, "paymentOriginal", method => original.Contains(method.Id)),
        .. Words.FindAll(text, "paymentBrand").Select(place => Brand(place, written)),
        .. Words.FindAll(text, "paymentOther").Select(place => new PaymentSpot(place.Start.Value, place.End.Value, methods, PaymentRole.Other)),
        .. Words.FindAll(text, "paymentNone").Select(place => new PaymentSpot(place.Start.Value, place.End.Value, methods, PaymentRole.Source)),
    ];

    private IEnumerable<PaymentSpot> Of(string text, string list, Func<PaymentMethod, bool> fits) =>
        Words.FindAll(text, list).Select(place => new PaymentSpot(place.Start.Value, place.End.Value, [.. methods.Where(fits)]));

    private PaymentSpot Brand(Range place, string written) => new(place.Start.Value, place.End.Value,
        [.. methods.Where(method => method.Brand is { } brand && Solid(brand).StartsWith(Solid(written[place]), StringComparison.Ordinal))]);

    private IEnumerable<PaymentSpot> Ids(string text) =>
        from method in methods
        let place = text.IndexOf(method.Id.Value, StringComparison.OrdinalIgnoreCase)
        where place >= 0
        select new PaymentSpot(place, place + method.Id.Value.Length, [method]);

    // Four digits are a card's when one of the cards ends so, or when a card was just spoken of.
    private IEnumerable<PaymentSpot> Digits(string text, IReadOnlyList<PaymentSpot> named) =>
        from match in FourDigits().Matches(text)
        let cards = methods.Where(method => method.Last4 == match.Value).ToList()
        where cards.Count > 0 || named.Any(spot => spot.End <= match.Index && match.Index - spot.End <= NearCard)
        select new PaymentSpot(match.Index, match.Index + match.Length, cards);

    private static List<PaymentSpot> Kept(List<PaymentSpot> all)
    {
        var kept = new List<PaymentSpot>();
        foreach (var spot in all.OrderByDescending(spot => spot.End - spot.Start))
        {
            if (kept.TrueForAll(other => spot.Start >= other.End || spot.End <= other.Start))
            {
                kept.Add(spot);
            }
        }
        kept.Sort((left, right) => left.Start.CompareTo(right.Start));
        return kept;
    }

    private static string Solid(string text) => PlainText.Of(text).Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![A-Za-z\d#-])\d{4}(?![A-Za-z\d-])")]
    private static partial Regex FourDigits();
}
