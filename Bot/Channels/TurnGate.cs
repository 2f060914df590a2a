using EcomBot.Bot.Turns;

namespace EcomBot.Bot.Channels;

/// <summary>Stands before every endpoint that brings activities: lets in what there is room for, and asks the rest to come again.</summary>
internal sealed class TurnGate(TurnSlots slots, TurnMetrics metrics, ComeAgain comeAgain) : IEndpointFilter
{
    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (!slots.TryEnter())
        {
            metrics.Refused();
            return comeAgain.Answer(context.HttpContext);
        }
        try
        {
            return await next(context);
        }
        finally
        {
            slots.Leave();
        }
    }
}
