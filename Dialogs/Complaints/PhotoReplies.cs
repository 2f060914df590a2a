using System.Globalization;
using EcomBot.Dialogs.Languages;

namespace EcomBot.Dialogs.Complaints;

/// <summary>What stands on a form by which customers send photos, where a channel has one.</summary>
public static class PhotoReplies
{
    /// <summary>What a question means that photos answer, for channels that have a form for them (<c>semanticAction.id</c>).</summary>
    public const string Meaning = "photos";

    /// <summary>The button that opens the form.</summary>
    public static string Send() => Texts.Say("Photos.Send");

    /// <summary>What the form is for.</summary>
    public static string Explain() => Texts.Say("Photos.Explain");

    /// <summary>What to do once they are sent.</summary>
    public static string ComeBack() => Texts.Say("Photos.ComeBack");

    /// <summary>The button by which photos are chosen.</summary>
    public static string Choose() => Texts.Say("Photos.Choose");

    /// <summary>The button that closes the form.</summary>
    public static string Done() => Texts.Say("Photos.Done");

    /// <summary>Says how many photos have come.</summary>
    public static string Arrived(int count) => Texts.Say("Photos.Arrived", ("count", count.ToString(CultureInfo.CurrentCulture)));

    /// <summary>Says that none has come yet.</summary>
    public static string NoneYet() => Texts.Say("Photos.NoneYet");

    /// <summary>Says that the form is open for too long.</summary>
    public static string Over() => Texts.Say("Photos.Over");

    /// <summary>Says what kinds and sizes of files are taken.</summary>
    public static string NotTaken() => Texts.Say("Photos.NotTaken");
}
