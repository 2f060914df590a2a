using System.Globalization;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Shipments;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Tasks;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Complaints;

/// <summary>What the bot says when something went wrong.</summary>
internal static class ComplaintReplies
{
    /// <summary>The id of the button for who has no photo.</summary>
    public const string NoPhoto = "noPhoto";

    /// <summary>The id of the button for who wants nothing done.</summary>
    public const string Nothing = "nothing";

    /// <summary>Asks which parcel did not come.</summary>
    public static Ask WhichParcel(Order order) => new("parcel", MessageFactory.Text(Texts.Say("Complaints.WhichParcel", ("number", order.Number.Value))),
        [.. order.Shipments.Select(shipment => new Answer(shipment.TrackingNumber.Value,
            shipment.Carrier is { } carrier ? $"{carrier} {shipment.TrackingNumber.Value}" : shipment.TrackingNumber.Value))]);

    /// <summary>Says that an order has not been sent yet, so that no parcel can be missing.</summary>
    public static Activity NotSent(Order order) => MessageFactory.Text(Texts.Say("Complaints.NotSent", ("number", order.Number.Value)));

    /// <summary>Summarises the report of a missing parcel.</summary>
    public static Activity MissingSummary(ParcelReport report) =>
        MessageFactory.Text(Texts.Say("Complaints.MissingSummary", ("number", report.Order.Value), ("parcel", report.Parcel.Value)));

    /// <summary>Says when a parcel is expected that is not late, and asks whether to report it all the same.</summary>
    public static Activity EarlySummary(ParcelReport report, DateTimeOffset expected) => MessageFactory.Text(Texts.Say(
        "Complaints.EarlySummary", ("number", report.Order.Value), ("parcel", report.Parcel.Value),
        ("date", expected.ToString("D", CultureInfo.CurrentCulture))));

    /// <summary>Says that a missing parcel is being looked for.</summary>
    public static Activity MissingDone(ParcelReport report) =>
        MessageFactory.Text(Texts.Say("Complaints.MissingDone", ("number", report.Order.Value), ("parcel", report.Parcel.Value)));

    /// <summary>Apologises for items that came wrong and asks for a photo.</summary>
    public static Ask AskPhoto(bool isDamaged)
    {
        var prompt = MessageFactory.Text(Texts.Say(isDamaged ? "Complaints.AskPhoto" : "Complaints.AskPhotoWrong"));
        prompt.SemanticAction = new(PhotoReplies.Meaning);
        return new("photo", prompt, [new(NoPhoto, Texts.Say("Complaints.NoPhoto"))]);
    }

    /// <summary>Says what can be done about items that came wrong.</summary>
    public static Ask AskWish(bool isDamaged, bool isReported, IReadOnlyList<string> intents) => new("wish",
        MessageFactory.Text(Texts.Say(isReported ? "Complaints.AskWishReported" : isDamaged ? "Complaints.AskWishDamaged"
            : "Complaints.AskWishWrong")), Wishes(intents));

    /// <summary>Apologises for what the customer complains about and says what can be done.</summary>
    public static Ask AskWhatHelps(IReadOnlyList<string> intents) =>
        new("wish", MessageFactory.Text(Texts.Say("Complaints.AskWhatHelps")), [.. Wishes(intents), new(Nothing, Texts.Say("Complaints.Nothing"))]);

    /// <summary>Leads to what the customer chose.</summary>
    public static Activity AllRight() => MessageFactory.Text(Texts.Say("Complaints.AllRight"));

    /// <summary>Thanks for words that lead to nothing more.</summary>
    public static Activity Thanks() => MessageFactory.Text(Texts.Say("Complaints.Thanks"));

    private static IReadOnlyList<Answer> Wishes(IReadOnlyList<string> intents) =>
        [.. intents.Select(intent => new Answer(intent, Texts.Say($"Complaints.Wish.{intent}")))];
}
