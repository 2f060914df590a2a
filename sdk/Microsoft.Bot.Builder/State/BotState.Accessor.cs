namespace Microsoft.Bot.Builder;

/// <content>Access to one property.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.botstate"/>
public abstract partial class BotState
{
    private sealed class BotStatePropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        /// <inheritdoc/>
        public string Name => name;

        /// <inheritdoc/>
        public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            if (state.TryGet<T>(turnContext, name, out var value) || defaultValueFactory is null)
            {
                return value;
            }

            value = defaultValueFactory();
            await state.SetPropertyValueAsync(turnContext, name, value, cancellationToken);
            return value;
        }

        /// <inheritdoc/>
        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            await state.SetPropertyValueAsync(turnContext, name, value, cancellationToken);
        }

        /// <inheritdoc/>
        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            await state.DeletePropertyValueAsync(turnContext, name, cancellationToken);
        }
    }
}
