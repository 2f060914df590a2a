namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a waterfall: asks or tells one thing.</summary>
/// <param name="stepContext">The stack, with what the step before gave and what the waterfall remembers.</param>
/// <param name="cancellationToken">Stops the work.</param>
/// <returns>How the stack stands afterwards.</returns>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.waterfallstep"/>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
