using EcomBot.Dialogs.Languages;

namespace EcomBot.Dialogs.Session;

/// <summary>What stands in the place of buttons that are no longer to be pressed, on channels that can change what was said.</summary>
public static class ButtonReplies
{
    /// <summary>Says what was pressed.</summary>
    public static string Chosen(string title) => Texts.Say("Session.Chosen", ("answer", title));

    /// <summary>Says that a button holds no longer.</summary>
    public static string Expired() => Texts.Say("Session.ButtonExpired");
}
