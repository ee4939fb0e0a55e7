using Annotate.Tool;

return await CommandLine.RunAsync(args).ConfigureAwait(false);
