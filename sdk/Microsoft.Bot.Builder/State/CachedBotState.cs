using Microsoft.Bot.Builder.StateTokens;

namespace Microsoft.Bot.Builder;

/// <content>The state of a turn, between loading and saving.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.botstate"/>
public abstract partial class BotState
{
    /// <summary>A state as this turn has it.</summary>
    public class CachedBotState
    {
        /// <summary>Begins with properties loaded from the storage.</summary>
        /// <param name="state">The properties; default none.</param>
        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new StateItem();
            ETag = (state as IStoreItem)?.ETag;
        }

        /// <summary>Gets or sets the properties by name.</summary>
        /// <value>The properties.</value>
        public IDictionary<string, object> State { get; set; }

        /// <summary>Gets or sets the version the storage holds; <c>null</c> when it holds none.</summary>
        internal string ETag { get; set; }

        /// <summary>Gets or sets what the storage holds; <c>null</c> when that is to be written over in any case.</summary>
        internal TokenTape Saved { get; set; }

        /// <summary>The properties as an item to write, whatever <see cref="State"/> is.</summary>
        internal StateItem ToItem(TokenTape tape)
        {
            var item = State as StateItem ?? new StateItem(State);
            item.ETag = ETag;
            item.ToWrite = tape;
            return item;
        }
    }
}
