namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Splits a text into words.</summary>
/// <param name="text">The text.</param>
/// <param name="locale">Its locale; null when it is not known.</param>
/// <returns>The words, in order.</returns>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.choices.tokenizerfunction"/>
public delegate List<Token> TokenizerFunction(string text, string locale = null);
