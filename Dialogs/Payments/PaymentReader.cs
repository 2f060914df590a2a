using EcomBot.Commerce.Payments;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Payments;

/// <summary>Finds which of a customer's payment methods a text means: "my Visa", "not the gift card", "the original one", "the other card".</summary>
internal static class PaymentReader
{
    private const int Near = 14;
    private const int Beside = 30;

    /// <summary>What a text says about payment methods.</summary>
    /// <param name="said">The text.</param>
    /// <param name="methods">The customer's payment methods.</param>
    /// <param name="original">Those that the order is paid with.</param>
    /// <param name="isAnswer">Whether the text answers a question for a method, so that "the other one" is one.</param>
    public static PaymentMention Read(
        Utterance said, IReadOnlyList<PaymentMethod> methods, IReadOnlyList<PaymentMethodId> original, bool isAnswer = false)
    {
        var spots = Joined(WithRoles(new PaymentSpots(methods, original).In(said), methods, original, said.Text), said.Text, original, isAnswer);
        var wanted = spots.FindAll(spot => spot.Role == PaymentRole.Wanted);
        var unwanted = spots.Where(spot => spot.Role == PaymentRole.Unwanted).SelectMany(spot => spot.Methods).ToHashSet();
        var source = spots.Where(spot => spot.Role == PaymentRole.Source).SelectMany(spot => spot.Methods).Distinct().ToList();
        var sets = Latest(wanted, said.Text).ConvertAll(spot => (IReadOnlyList<PaymentMethod>)[.. spot.Methods.Where(method => !unwanted.Contains(method))]);
        return sets.Count > 0 ? new(true, sets[0]) { Otherwise = sets[1..], From = source }
            : unwanted.Count > 0 ? new(true, [.. methods.Where(method => !unwanted.Contains(method))]) { From = source }
            : PaymentMention.Nothing with { From = source };
    }

    // "I paid with …" tells what was paid with, when it names a method; else it names the original one ("the card I paid with").
    private static List<PaymentSpot> WithRoles(IReadOnlyList<PaymentSpot> spots, IReadOnlyList<PaymentMethod> methods,
        IReadOnlyList<PaymentMethodId> original, string text)
    {
        var made = spots.Select(spot => spot.Role == PaymentRole.Wanted && IsDenied(spot, spots, text)
            ? spot with { Role = PaymentRole.Unwanted } : spot).ToList();
        foreach (var paid in Words.FindAll(text, "paymentPaid"))
        {
            var named = made.FindIndex(spot => spot.Role == PaymentRole.Wanted && IsBeside(spot, paid));
            if (named >= 0)
            {
                made[named] = made[named] with { Role = PaymentRole.Source };
            }
            else if (original.Count > 0 && made.TrueForAll(spot => !Overlaps(spot, paid)))
            {
                made.Add(new(paid.Start.Value, paid.End.Value, [.. methods.Where(method => original.Contains(method.Id))]));
            }
        }
        made.Sort((left, right) => left.Start.CompareTo(right.Start));
        return made;
    }

    private static bool IsDenied(PaymentSpot spot, IReadOnlyList<PaymentSpot> spots, string text) =>
        Words.FindAll(text, "paymentNot").Any(not => not.End.Value <= spot.Start && spot.Start - not.End.Value <= Near && IsOneBreath(text[not.End..spot.Start])
            && !spots.Any(other => other.Start >= not.End.Value && other.End <= spot.Start && other.Role != PaymentRole.Other))
        || Words.FindAll(text, "paymentNotAfter")
        .Any(not => not.Start.Value >= spot.End && not.Start.Value - spot.End <= 2 && IsOneBreath(text[spot.End..not.Start])
            && !spots.Any(other => other.Start >= not.End.Value && other.Start - not.End.Value <= Near && IsOneBreath(text[not.End.Value..other.Start])));

    private static bool IsBeside(PaymentSpot spot, Range paid) =>
        (spot.Start >= paid.End.Value && spot.Start - paid.End.Value <= Near) || (paid.Start.Value >= spot.End && paid.Start.Value - spot.End <= 2);

    private static bool Overlaps(PaymentSpot spot, Range place) => spot.Start < place.End.Value && place.Start.Value < spot.End;

    private static bool IsOneBreath(string between) => between.AsSpan().IndexOfAny(",.;:!?，。；！？、\n") < 0;

    private static List<PaymentSpot> Joined(List<PaymentSpot> spots, string text, IReadOnlyList<PaymentMethodId> original, bool isAnswer)
    {
        var joined = new List<PaymentSpot>();
        foreach (var spot in spots)
        {
            var before = joined.Count > 0 && spot.Start - joined[^1].End <= Beside ? joined[^1] : null;
            if (before is { Role: PaymentRole.Other } && spot.Role != PaymentRole.Other)
            {
                joined[^1] = spot with { Start = before.Start, Methods = Others(spot.Methods, original) };
            }
            else if (before is not null && before.Role == spot.Role && !Words.Has(text[before.End..spot.Start], "paymentOr") && before.Joined(spot) is { } both)
            {
                joined[^1] = both;
            }
            else
            {
                joined.Add(spot);
            }
        }
        joined.RemoveAll(spot => spot.Role == PaymentRole.Other && !isAnswer && !IsOfPayment(spot, text));
        return joined.ConvertAll(spot => spot.Role == PaymentRole.Other
            ? spot with { Role = PaymentRole.Wanted, Methods = Others(spot.Methods, original) } : spot);
    }

    // "another payment method", but not "another order".
    private static bool IsOfPayment(PaymentSpot spot, string text) =>
        Words.FindAll(text, "paymentGeneric").Any(generic => generic.Start.Value >= spot.End && generic.Start.Value - spot.End <= Near);

    private static IReadOnlyList<PaymentMethod> Others(IReadOnlyList<PaymentMethod> methods, IReadOnlyList<PaymentMethodId> original) =>
        [.. methods.Where(method => !original.Contains(method.Id))];

    // What follows a change of mind takes the place of what stood before it.
    private static List<PaymentSpot> Latest(List<PaymentSpot> wanted, string text)
    {
        for (var index = wanted.Count - 1; index > 0; index--)
        {
            if (IsChanged(text[wanted[index - 1].End..wanted[index].Start]))
            {
                return wanted[index..];
            }
        }
        return wanted;
    }

    // "PayPal, wait no, gift card"
    private static bool IsChanged(string between) => Words.Has(between, "instead") || Words.Has(between, "changesMind")
        || between.Split(Punctuation.OfClauses.ToCharArray()).Any(clause => Words.Is(clause, "takesBack"));
}
