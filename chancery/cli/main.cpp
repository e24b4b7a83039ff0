#include "chancery/cli/commands.h"

int main(int count, char** words) { return chancery::cli::run(count, words); }
