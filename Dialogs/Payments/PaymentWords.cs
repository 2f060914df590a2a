using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Payments;

/// <summary>Words for ways to pay.</summary>
internal static class PaymentWords
{
    private static readonly string[] Lists = ["paymentGiftCard", "paymentPayPal", "paymentCard", "paymentBrand"];

    /// <summary>Whether a text names a way to pay, by its kind or its brand.</summary>
    public static bool AreIn(string text) => Array.Exists(Lists, list => Words.Has(text, list));

    /// <summary>Where the first way to pay stands in a text; null where it names none.</summary>
    public static int? Place(string text) =>
        Lists.Select(list => Words.Find(text, list)).Where(place => place is not null).Select(place => (int?)place!.Value.Start.Value).Min();
}
