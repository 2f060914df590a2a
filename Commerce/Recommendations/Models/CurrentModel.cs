namespace EcomBot.Commerce.Recommendations.Models;

/// <summary>The model that answers now. One takes the place of another at once; who has begun with the old one ends with it.</summary>
internal sealed class CurrentModel(ModelFile file) : IDisposable
{
    private readonly SemaphoreSlim _learning = new(1);
    private volatile ShopModel? _model;
    private TaskCompletionSource _outdated = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Gets the model, or null where none was learnt yet. The first call reads the one that was kept.</summary>
    public ShopModel? Model => _model ??= file.Load();

    /// <summary>Learns a model and puts it in the place of the one before, here and in the file.</summary>
    /// <returns><see langword="false"/> when somebody else is learning one just now.</returns>
    public async Task<bool> TryReplaceAsync(Func<Task<ShopModel>> learn, CancellationToken cancellationToken)
    {
        if (!await _learning.WaitAsync(TimeSpan.Zero, cancellationToken))
        {
            return false;
        }

        try
        {
            var model = await learn();
            _model = model;
            file.Save(model);
            return true;
        }
        finally
        {
            _learning.Release();
        }
    }

    /// <summary>Says that the model is to be learnt anew soon, since a customer was erased.</summary>
    public void Outdate() => _outdated.TrySetResult();

    /// <summary>Waits until the model is outdated, or for so long.</summary>
    /// <returns>Whether it is outdated.</returns>
    public async Task<bool> WaitAsync(TimeSpan most, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            await _outdated.Task.WaitAsync(most, time, cancellationToken);
            _outdated = new(TaskCreationOptions.RunContinuationsAsynchronously);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _learning.Dispose();
}
