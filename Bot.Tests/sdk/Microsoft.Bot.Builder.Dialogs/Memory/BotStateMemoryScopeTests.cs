using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace EcomBot.Tests.Sdk.Dialogs.Memory;

public sealed class BotStateMemoryScopeTests
{
    private readonly BotStateMemoryScope<PrivateConversationState> _scope = new("private");
    private readonly DialogContext _dc = TestTurn.Context();

    [Fact]
    public async Task A_state_of_the_bots_own_kind_is_loaded_shown_saved_and_deleted()
    {
        var storage = new MemoryStorage();
        var state = new PrivateConversationState(storage);
        _dc.Context.TurnState.Add(state);

        await _scope.LoadAsync(_dc);
        ((IDictionary<string, object>)_scope.GetMemory(_dc))["name"] = "Ana";
        await _scope.SaveChangesAsync(_dc);
        var another = TestTurn.Context();
        another.Context.TurnState.Add(new PrivateConversationState(storage));
        await _scope.LoadAsync(another);

        Assert.Equal("private", _scope.Name);
        Assert.Equal("Ana", ((IDictionary<string, object>)_scope.GetMemory(another))["name"]);

        await _scope.DeleteAsync(another);
        Assert.Null(_scope.GetMemory(another));
        await _scope.LoadAsync(another, force: true);
        Assert.Empty((IDictionary<string, object>)_scope.GetMemory(another));
    }

    [Fact]
    public async Task A_state_that_the_turn_lacks_is_nothing_and_no_error()
    {
        await _scope.LoadAsync(_dc);
        await _scope.SaveChangesAsync(_dc);
        await _scope.DeleteAsync(_dc);

        Assert.Null(_scope.GetMemory(_dc));
        Assert.Contains(nameof(PrivateConversationState), Assert.Throws<ArgumentException>(() => _scope.SetMemory(_dc, new object())).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_cannot_be_replaced_as_a_whole()
    {
        _dc.Context.TurnState.Add(new PrivateConversationState(new MemoryStorage()));

        Assert.Throws<NotSupportedException>(() => _scope.SetMemory(_dc, new object()));
        Assert.Throws<ArgumentNullException>(() => _scope.GetMemory(null));
    }
}
