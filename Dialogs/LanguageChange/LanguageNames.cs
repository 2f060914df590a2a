using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.LanguageChange;

/// <summary>What languages are called, in any language of the bot: the lists <c>language.TAG</c> of the language folders.</summary>
internal static class LanguageNames
{
    /// <summary>The tag of the language that a text names; null where it names none or several.</summary>
    public static string? Read(string text, SupportedLanguages languages)
    {
        var named = languages.Tags.Where(tag => languages.Tags.Any(speaker => Words.Of(speaker, $"language.{tag}")
            .Any(name => IsIn(text, name)))).Take(2).ToList();
        return named.Count == 1 ? named[0] : null;
    }

    private static bool IsIn(string text, string name)
    {
        var plain = $" {PlainText.Of(text)} ";
        return PlainText.IsIdeograph(name[0]) ? plain.Contains(name, StringComparison.Ordinal) : plain.Contains($" {name} ", StringComparison.Ordinal);
    }
}
