namespace EcomBot.Bot.Commands.SettingsPages;

/// <summary>One setting of the bot.</summary>
/// <param name="Name">Its whole name, such as <c>Turns:AtOnce</c>.</param>
/// <param name="Meaning">What it says, as its docstring tells.</param>
/// <param name="Kind">What is written there.</param>
/// <param name="Default">What holds where nothing is written.</param>
internal sealed record Setting(string Name, string Meaning, string Kind, string Default);

/// <summary>Settings that belong together: those of one options class.</summary>
/// <param name="Section">Where they stand; empty for those that stand alone.</param>
/// <param name="Meaning">What they are about.</param>
/// <param name="Settings">The settings, as the class orders them.</param>
internal sealed record SettingsSection(string Section, string Meaning, IReadOnlyList<Setting> Settings);
