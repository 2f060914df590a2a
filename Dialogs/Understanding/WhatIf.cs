using EcomBot.Dialogs.Languages;

namespace EcomBot.Dialogs.Understanding;

/// <summary>Tells questions about what would happen from wishes: "what if …", "is it possible …", "how much would I get".</summary>
internal static class WhatIf
{
    /// <summary>Whether a text only asks what would happen.</summary>
    public static bool IsAsked(Utterance said) => Words.Has(said.Text, "whatIf");

    /// <summary>A summary that answers such a question, where one was asked.</summary>
    public static string Lead(bool isAsked, string summary) => isAsked ? $"{Texts.Say("WhatIf.Possible")}\n{summary}" : summary;
}
