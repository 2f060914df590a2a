namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Says whether an answer will do; may send the user a message when it will not.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
/// <param name="promptContext">The answer, and what the prompt knows.</param>
/// <param name="cancellationToken">Stops the work.</param>
/// <returns>True to end the prompt with the answer, false to ask again.</returns>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.promptvalidator-1"/>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
