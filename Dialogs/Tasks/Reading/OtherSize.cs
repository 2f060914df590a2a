using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks.Reading;

/// <summary>Hears that a thing which a customer has does not fit, and another one that does is wished for.</summary>
internal static class OtherSize
{
    private static readonly string[] Wishes = ["stepUp", "stepDown", "haveItIn"];

    /// <summary>Whether a text says so: "my shoes are too small, I need one size up", "… do you have them in 9?".</summary>
    public static bool IsWished(string text) => Words.Has(text, "meansWrong") && Array.Exists(Wishes, list => Words.Has(text, list));
}
