namespace Microsoft.Bot.Builder;

/// <summary>The handlers of a turn; most turns have none, so each list is made when the first is added.</summary>
internal sealed class TurnHandlers
{
    private List<SendActivitiesHandler> _send;
    private List<UpdateActivityHandler> _update;
    private List<DeleteActivityHandler> _delete;

    public List<SendActivitiesHandler> Send => _send ??= [];

    public List<UpdateActivityHandler> Update => _update ??= [];

    public List<DeleteActivityHandler> Delete => _delete ??= [];

    public bool HasSend => _send is not null;

    public bool HasUpdate => _update is not null;

    public bool HasDelete => _delete is not null;
}
